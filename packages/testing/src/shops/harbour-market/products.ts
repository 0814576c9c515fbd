import type { Product } from '../../product.js';

const productsOf =
  (seller: string) =>
  (sku: string, title: string, picture: string, category: string, price: number): Product => ({
    sku,
    seller,
    title,
    image: `/products/${picture}.svg`,
    category,
    price,
  });

const wildWool = productsOf('wild-wool');
export const aranJumper = wildWool('WW-10', 'Aran fisherman’s jumper', 'aran', 'knitwear', 11500);
export const socks = wildWool('WW-21', 'Wool walking socks', 'socks', 'socks', 1600);
export const throwBlanket = wildWool('WW-32', 'Lambswool throw', 'throw', 'homeware', 8400);
export const beanie = wildWool('WW-43', 'Ribbed wool beanie', 'beanie', 'accessories', 2800);

const tinLantern = productsOf('tin-lantern');
export const lantern = tinLantern('TL-1', 'Punched tin lantern', 'lantern', 'lighting', 4600);
export const enamelMug = tinLantern('TL-4', 'Enamel mug', 'enamel-mug', 'kitchen', 1400);
export const wateringCan = tinLantern('TL-7', 'Galvanised watering can', 'watering-can', 'garden', 5200);
export const houseSign = tinLantern('TL-9', 'House sign, lettered to order', 'house-sign', 'decor', 6800);
