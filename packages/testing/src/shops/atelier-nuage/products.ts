import type { Product } from '../../product.js';

const product = (sku: string, title: string, picture: string, category: string, price: number): Product => ({
  sku,
  seller: 'atelier-nuage',
  title,
  image: `/products/${picture}.svg`,
  category,
  price,
});

export const jumper = product('AN-BRUME', 'Pull Brume en laine mérinos', 'knit', 'knitwear', 8900);
export const dress = product('AN-ALIZE', 'Robe Alizé en lin lavé', 'dress', 'dresses', 12900);
export const shirt = product('AN-RIVAGE', 'Chemise Rivage en popeline', 'shirt', 'shirts', 6900);
export const scarf = product('AN-AURORE', 'Foulard Aurore en soie', 'scarf', 'accessories', 4900);
export const boots = product('AN-REMPART', 'Bottines Rempart en cuir', 'boots', 'shoes', 16500);
export const coat = product('AN-ARDOISE', 'Manteau Ardoise en laine bouillie', 'coat', 'outerwear', 22900);
export const necklace = product('AN-CONSTELLATION', 'Collier Constellation à graver', 'necklace', 'jewellery', 7500);
export const tote = product('AN-MARCHE', 'Cabas Marché en toile de coton', 'tote', 'accessories', 3900);
