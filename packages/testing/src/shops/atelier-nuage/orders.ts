import { addDays, type LocalDay } from '@returns-portal/policy';
import type { DemoOrder } from '../../demo-order.js';
import { lineOf } from '../../product.js';
import { deliveredOn, lastDayDelivery, ON_ITS_WAY } from '../../sample-days.js';
import { sampleOrder, type Market } from '../../sample-order.js';
import { atelierNuagePolicy } from './policy.js';
import { boots, coat, dress, jumper, necklace, scarf, shirt, tote } from './products.js';

export const atelierNuageMarket: Market = {
  shop: 'atelier-nuage',
  currency: 'EUR',
  country: 'FR',
  timeZone: 'Europe/Paris',
  customer: { email: 'camille@example.com', name: 'Camille Moreau' },
};

const charge = (paid: number, cheapest = paid) => [{ seller: 'atelier-nuage', paid, cheapest }];

export const atelierNuageOrders = (today: LocalDay): DemoOrder[] => {
  const ago = (days: number) => addDays(today, -days);
  const lastDay = lastDayDelivery(atelierNuageMarket, atelierNuagePolicy, today);
  return [
    sampleOrder(atelierNuageMarket, {
      number: 'AN-1001',
      scenario: 'open',
      about: 'Two pieces, delivered 5 days ago: all is open',
      placedOn: ago(8),
      lines: [
        lineOf(jumper, deliveredOn(ago(5)), { variant: 'Taille M, écru' }),
        lineOf(scarf, deliveredOn(ago(5)), { variant: 'Rose poudré' }),
      ],
      deliveries: charge(490),
    }),
    sampleOrder(atelierNuageMarket, {
      number: 'AN-1002',
      scenario: 'last_day',
      about: 'The right of withdrawal is on its last day',
      placedOn: addDays(lastDay, -3),
      lines: [
        lineOf(dress, deliveredOn(lastDay), { variant: 'Taille 38, bleu lavande' }),
        lineOf(tote, deliveredOn(lastDay), { variant: 'Naturel' }),
      ],
      deliveries: charge(490),
    }),
    sampleOrder(atelierNuageMarket, {
      number: 'AN-1003',
      scenario: 'expired',
      about: 'Too late for all but the legal guarantee',
      placedOn: ago(64),
      lines: [lineOf(boots, deliveredOn(ago(61)), { variant: 'Pointure 39, cognac' })],
    }),
    sampleOrder(atelierNuageMarket, {
      number: 'AN-1004',
      scenario: 'not_delivered',
      about: 'Still on its way: only a withdrawal is possible',
      placedOn: ago(2),
      lines: [lineOf(coat, ON_ITS_WAY, { variant: 'Taille 40, anthracite' })],
    }),
    sampleOrder(atelierNuageMarket, {
      number: 'AN-1005',
      scenario: 'final_sale',
      about: 'Final sale: store credit only, beside a piece at full price',
      placedOn: ago(26),
      lines: [
        lineOf({ ...shirt, price: 4140 }, deliveredOn(ago(23)), {
          variant: 'Taille S, rayé ciel',
          tags: ['final_sale'],
        }),
        lineOf(jumper, deliveredOn(ago(23)), { variant: 'Taille S, bleu nuit' }),
      ],
      deliveries: charge(490),
    }),
    sampleOrder(atelierNuageMarket, {
      number: 'AN-1006',
      scenario: 'personalised',
      about: 'An engraved necklace, and a scarf that can go back',
      placedOn: ago(9),
      lines: [
        lineOf(necklace, deliveredOn(ago(4)), {
          variant: 'Argent, gravure «\u00a0Léa\u00a0»',
          tags: ['made_to_measure'],
          exception: { code: 'personalised', disclosed: true },
        }),
        lineOf(scarf, deliveredOn(ago(4)), { variant: 'Vert sauge' }),
      ],
      deliveries: charge(490),
    }),
    sampleOrder(atelierNuageMarket, {
      number: 'AN-1007',
      scenario: 'discounted',
      about: '28,70 € off the whole order, shared by three lines',
      placedOn: ago(10),
      lines: [
        lineOf(dress, deliveredOn(ago(7)), { variant: 'Taille 36, terre cuite' }),
        lineOf(shirt, deliveredOn(ago(7)), { variant: 'Taille M, blanc' }),
        lineOf(jumper, deliveredOn(ago(7)), { variant: 'Taille M, gris chiné' }),
      ],
      discount: 2870,
    }),
    sampleOrder(atelierNuageMarket, {
      number: 'AN-1008',
      scenario: 'express',
      about: 'Express for 12,90 €: the standard 4,90 € come back',
      placedOn: ago(4),
      lines: [lineOf(boots, deliveredOn(ago(3)), { variant: 'Pointure 38, noir' })],
      deliveries: charge(1290, 490),
    }),
  ];
};
