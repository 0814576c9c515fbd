import type { Product } from '../../product.js';

const product = (sku: string, title: string, picture: string, category: string, price: number): Product => ({
  sku,
  seller: 'casa-lumina',
  title,
  image: `/products/${picture}.svg`,
  category,
  price,
});

export const lamp = product('CL-0110', 'Lampă de masă Alba', 'lamp', 'lighting', 24900);
export const mug = product('CL-0245', 'Cană din ceramică de Horezu', 'mug', 'kitchen', 4900);
export const espressoMachine = product(
  'CL-0502',
  'Espressor manual Barista Nova',
  'coffee-machine',
  'electronics',
  129900,
);
export const kettle = product('CL-0511', 'Fierbător electric Izvor', 'kettle', 'electronics', 21900);
export const headphones = product('CL-0530', 'Căști fără fir Ecou', 'headphones', 'electronics', 44900);
export const earbuds = product('CL-0534', 'Căști intraauriculare Șoaptă', 'earbuds', 'electronics', 27900);
export const plaid = product('CL-0322', 'Pled din lână Măgura', 'plaid', 'textiles', 28900);
export const cushion = product('CL-0327', 'Pernă decorativă cu broderie', 'cushion', 'textiles', 9900);
export const candle = product('CL-0401', 'Lumânare parfumată Fân cosit', 'candle', 'decor', 5900);
export const vase = product('CL-0408', 'Vază din sticlă suflată manual', 'vase', 'decor', 13900);
export const board = product('CL-0260', 'Tocător din stejar, gravat la comandă', 'board', 'kitchen', 15900);
