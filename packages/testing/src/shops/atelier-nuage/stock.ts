import { stockOf, type DemoStock } from '../../stock.js';
import { boots, coat, dress, jumper, scarf, shirt, tote } from './products.js';

/** Sizes and colours, some of them sold out. */
export const atelierNuageStock: DemoStock = {
  shop: 'atelier-nuage',
  products: [
    ...stockOf(jumper, 'EUR', {
      'Taille S, écru': 3,
      'Taille M, écru': 4,
      'Taille L, écru': 2,
      'Taille XL, écru': 5,
      'Taille S, bleu nuit': 2,
      'Taille M, bleu nuit': 3,
      'Taille L, bleu nuit': 1,
      'Taille S, gris chiné': 0,
      'Taille M, gris chiné': 2,
      'Taille L, gris chiné': 6,
    }),
    ...stockOf(dress, 'EUR', {
      'Taille 34, terre cuite': 2,
      'Taille 36, terre cuite': 4,
      'Taille 38, terre cuite': 3,
      'Taille 36, bleu lavande': 1,
      'Taille 38, bleu lavande': 5,
      'Taille 40, bleu lavande': 2,
      'Taille 42, bleu lavande': 0,
    }),
    ...stockOf(shirt, 'EUR', {
      'Taille S, blanc': 4,
      'Taille M, blanc': 6,
      'Taille L, blanc': 3,
      'Taille M, rayé ciel': 2,
    }),
    ...stockOf(boots, 'EUR', {
      'Pointure 37, noir': 1,
      'Pointure 38, noir': 2,
      'Pointure 39, noir': 2,
      'Pointure 40, noir': 0,
      'Pointure 39, cognac': 1,
      'Pointure 40, cognac': 3,
    }),
    ...stockOf(coat, 'EUR', {
      'Taille 38, anthracite': 2,
      'Taille 40, anthracite': 1,
      'Taille 42, anthracite': 2,
    }),
    ...stockOf(scarf, 'EUR', { 'Rose poudré': 5, 'Vert sauge': 3, 'Bleu nuit': 4 }),
    ...stockOf(tote, 'EUR', { Naturel: 8, Noir: 6 }),
  ],
};
