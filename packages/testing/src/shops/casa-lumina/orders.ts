import { addDays, type LocalDay } from '@returns-portal/policy';
import type { DemoOrder } from '../../demo-order.js';
import { lineOf } from '../../product.js';
import { deliveredOn, DELIVERY_UNKNOWN, lastDayDelivery, ON_ITS_WAY } from '../../sample-days.js';
import { sampleOrder, type Market } from '../../sample-order.js';
import { casaLuminaPolicy } from './policy.js';
import {
  board,
  candle,
  cushion,
  earbuds,
  espressoMachine,
  headphones,
  kettle,
  lamp,
  mug,
  plaid,
  vase,
} from './products.js';

export const casaLuminaMarket: Market = {
  shop: 'casa-lumina',
  currency: 'RON',
  country: 'RO',
  timeZone: 'Europe/Bucharest',
  customer: { email: 'ioana@example.com', name: 'Ioana Munteanu' },
};

const charge = (paid: number, cheapest = paid) => [{ seller: 'casa-lumina', paid, cheapest }];

export const casaLuminaOrders = (today: LocalDay): DemoOrder[] => {
  const ago = (days: number) => addDays(today, -days);
  const lastDay = lastDayDelivery(casaLuminaMarket, casaLuminaPolicy, today);
  const recent = deliveredOn(ago(4));
  return [
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2001',
      scenario: 'open',
      about: 'A lamp and two mugs, delivered 6 days ago: all is open',
      placedOn: ago(8),
      lines: [
        lineOf(lamp, deliveredOn(ago(6)), { variant: 'Alb mat, 42 cm' }),
        lineOf(mug, deliveredOn(ago(6)), { variant: 'Albastru, 350 ml', quantity: 2 }),
      ],
      deliveries: charge(1999),
    }),
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2002',
      scenario: 'last_day',
      about: 'An espresso machine on the last day to withdraw',
      placedOn: addDays(lastDay, -2),
      lines: [lineOf(espressoMachine, deliveredOn(lastDay), { variant: 'Inox, 15 bari' })],
    }),
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2003',
      scenario: 'expired',
      about: 'Too late for all but the guarantee: repair or replacement',
      placedOn: ago(60),
      lines: [lineOf(kettle, deliveredOn(ago(58)), { variant: 'Negru, 1,7 l' })],
      deliveries: charge(1999),
    }),
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2004',
      scenario: 'delivery_unknown',
      about: 'Nobody knows when it arrived: accepted, for a person to check',
      placedOn: ago(19),
      lines: [lineOf(plaid, DELIVERY_UNKNOWN, { variant: 'Verde brad, 130 × 180 cm' })],
      deliveries: charge(1999),
    }),
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2005',
      scenario: 'not_delivered',
      about: 'One parcel is here, the other on its way: the period has not begun',
      placedOn: ago(5),
      lines: [
        lineOf(vase, deliveredOn(ago(2)), { variant: 'Chihlimbar, 28 cm' }),
        lineOf(espressoMachine, ON_ITS_WAY, { variant: 'Negru mat, 15 bari' }),
      ],
    }),
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2006',
      scenario: 'goodwill_only',
      about: 'Withdrawal is over: the shop takes the cushion, not the headphones',
      placedOn: ago(26),
      lines: [
        lineOf(cushion, deliveredOn(ago(23)), { variant: 'Roșu vișiniu, 45 × 45 cm', quantity: 2 }),
        lineOf(headphones, deliveredOn(ago(23)), { variant: 'Negru grafit' }),
      ],
      deliveries: charge(1999),
    }),
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2007',
      scenario: 'partly_returned',
      about: 'Three mugs, one of which has gone back already',
      placedOn: ago(9),
      lines: [lineOf(mug, deliveredOn(ago(7)), { variant: 'Verde, 350 ml', quantity: 3, returned: 1 })],
      deliveries: charge(1999),
    }),
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2008',
      scenario: 'personalised',
      about: 'A board engraved to order, and a candle that can go back',
      placedOn: ago(11),
      lines: [
        lineOf(board, recent, {
          variant: 'Gravură „Familia Munteanu”',
          tags: ['made_to_measure'],
          exception: { code: 'personalised', disclosed: true },
        }),
        lineOf(candle, recent, { variant: '220 g' }),
      ],
      deliveries: charge(1999),
    }),
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2009',
      scenario: 'express',
      about: 'Delivered overnight for 39,99 lei: the standard 19,99 come back',
      placedOn: ago(3),
      lines: [lineOf(lamp, deliveredOn(ago(2)), { variant: 'Cupru, 42 cm' })],
      deliveries: charge(3999, 1999),
    }),
    sampleOrder(casaLuminaMarket, {
      number: 'CL-2010',
      scenario: 'long',
      about: 'A new home in ten lines, with 150 lei off the whole order',
      placedOn: ago(7),
      lines: [
        lineOf(lamp, recent, { variant: 'Alb mat, 42 cm', quantity: 2 }),
        lineOf(plaid, recent, { variant: 'Gri cenușiu, 130 × 180 cm' }),
        lineOf(cushion, recent, { variant: 'Verde măsliniu, 45 × 45 cm', quantity: 4 }),
        lineOf(mug, recent, { variant: 'Albastru, 350 ml', quantity: 6 }),
        lineOf(mug, recent, { variant: 'Verde, 350 ml', quantity: 2, returned: 2 }),
        lineOf(kettle, recent, { variant: 'Crem, 1,7 l' }),
        lineOf(candle, recent, { variant: '220 g', quantity: 3 }),
        lineOf({ ...vase, price: 8340 }, recent, { variant: 'Verde smarald, 28 cm', tags: ['final_sale'] }),
        lineOf(earbuds, recent, { variant: 'Alb', exception: { code: 'hygiene_unsealed', disclosed: true } }),
        lineOf(board, recent, {
          variant: 'Gravură „Casă nouă”',
          tags: ['made_to_measure'],
          exception: { code: 'personalised', disclosed: true },
        }),
      ],
      discount: 15000,
    }),
  ];
};
