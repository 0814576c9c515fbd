import { stockOf, type DemoStock } from '../../stock.js';
import { candle, cushion, kettle, lamp, mug, plaid, vase } from './products.js';

/** Something for every room. */
export const casaLuminaStock: DemoStock = {
  shop: 'casa-lumina',
  products: [
    ...stockOf(lamp, 'RON', { 'Alb mat, 42 cm': 6, 'Cupru, 42 cm': 3, 'Negru mat, 42 cm': 0 }),
    ...stockOf(mug, 'RON', { 'Albastru, 350 ml': 14, 'Verde, 350 ml': 9, 'Alb, 350 ml': 11 }),
    ...stockOf(kettle, 'RON', { 'Negru, 1,7 l': 4, 'Crem, 1,7 l': 2 }),
    ...stockOf(plaid, 'RON', { 'Verde brad, 130 × 180 cm': 3, 'Gri cenușiu, 130 × 180 cm': 5 }),
    ...stockOf(cushion, 'RON', { 'Roșu vișiniu, 45 × 45 cm': 7, 'Verde măsliniu, 45 × 45 cm': 4 }),
    ...stockOf(candle, 'RON', { '220 g': 20, '400 g': 8 }),
    ...stockOf(vase, 'RON', { 'Chihlimbar, 28 cm': 2, 'Verde smarald, 28 cm': 1 }),
  ],
};
