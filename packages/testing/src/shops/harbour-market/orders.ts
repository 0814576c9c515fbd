import { addDays, type DeliveryCharge, type LocalDay } from '@returns-portal/policy';
import type { DemoOrder } from '../../demo-order.js';
import { lineOf } from '../../product.js';
import { deliveredOn, DELIVERY_UNKNOWN, lastDayDelivery, ON_ITS_WAY } from '../../sample-days.js';
import { sampleOrder, type Market } from '../../sample-order.js';
import { aranJumper, beanie, enamelMug, houseSign, lantern, socks, throwBlanket, wateringCan } from './products.js';
import { tinLanternPolicy } from './tin-lantern-policy.js';

export const harbourMarketMarket: Market = {
  shop: 'harbour-market',
  currency: 'EUR',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  customer: { email: 'aoife@example.com', name: 'Aoife Byrne' },
};

const fromWildWool = (paid: number, cheapest = paid): DeliveryCharge => ({ seller: 'wild-wool', paid, cheapest });
const fromTinLantern = (paid: number, cheapest = paid): DeliveryCharge => ({ seller: 'tin-lantern', paid, cheapest });

export const harbourMarketOrders = (today: LocalDay): DemoOrder[] => {
  const ago = (days: number) => addDays(today, -days);
  const lastDay = lastDayDelivery(harbourMarketMarket, tinLanternPolicy, today);
  return [
    sampleOrder(harbourMarketMarket, {
      number: 'HM-3001',
      scenario: 'open',
      about: 'A throw and a beanie, delivered 6 days ago: all is open',
      placedOn: ago(9),
      lines: [
        lineOf(throwBlanket, deliveredOn(ago(6)), { variant: 'Heather, 140 × 190 cm' }),
        lineOf(beanie, deliveredOn(ago(6)), { variant: 'Peat' }),
      ],
      deliveries: [fromWildWool(600)],
    }),
    sampleOrder(harbourMarketMarket, {
      number: 'HM-3002',
      scenario: 'two_sellers',
      about: 'Two sellers in one order: one journey, two returns',
      placedOn: ago(10),
      lines: [
        lineOf(aranJumper, deliveredOn(ago(6)), { variant: 'Size M, natural' }),
        lineOf(socks, deliveredOn(ago(6)), { variant: 'UK 4–7, moss', quantity: 2 }),
        lineOf(lantern, deliveredOn(ago(3)), { variant: 'Star pattern' }),
        lineOf(enamelMug, deliveredOn(ago(3)), { variant: 'Cream and blue', quantity: 2 }),
      ],
      discount: 1500,
      deliveries: [fromWildWool(600), fromTinLantern(750)],
    }),
    sampleOrder(harbourMarketMarket, {
      number: 'HM-3003',
      scenario: 'last_day',
      about: 'A watering can on the last day to withdraw',
      placedOn: addDays(lastDay, -4),
      lines: [lineOf(wateringCan, deliveredOn(lastDay), { variant: '9 litres' })],
      deliveries: [fromTinLantern(750)],
    }),
    sampleOrder(harbourMarketMarket, {
      number: 'HM-3004',
      scenario: 'expired',
      about: 'Too late for all but the legal guarantee',
      placedOn: ago(75),
      lines: [lineOf(aranJumper, deliveredOn(ago(70)), { variant: 'Size L, navy' })],
      deliveries: [fromWildWool(600)],
    }),
    sampleOrder(harbourMarketMarket, {
      number: 'HM-3005',
      scenario: 'partly_returned',
      about: 'Three pairs of socks, one of which has gone back already',
      placedOn: ago(12),
      lines: [lineOf(socks, deliveredOn(ago(8)), { variant: 'UK 8–11, charcoal', quantity: 3, returned: 1 })],
      deliveries: [fromWildWool(600)],
    }),
    sampleOrder(harbourMarketMarket, {
      number: 'HM-3006',
      scenario: 'final_sale',
      about: 'An end-of-line lantern stays, the mugs beside it can go back',
      placedOn: ago(27),
      lines: [
        lineOf({ ...lantern, price: 2760 }, deliveredOn(ago(23)), { variant: 'Leaf pattern', tags: ['final_sale'] }),
        lineOf(enamelMug, deliveredOn(ago(23)), { variant: 'White and navy', quantity: 4 }),
      ],
      deliveries: [fromTinLantern(750)],
    }),
    sampleOrder(harbourMarketMarket, {
      number: 'HM-3007',
      scenario: 'not_delivered',
      about: 'The jumper is here by express, the lantern is on its way',
      placedOn: ago(3),
      lines: [
        lineOf(aranJumper, deliveredOn(ago(1)), { variant: 'Size S, oatmeal' }),
        lineOf(lantern, ON_ITS_WAY, { variant: 'Moon pattern' }),
      ],
      deliveries: [fromWildWool(1400, 600), fromTinLantern(750)],
    }),
    sampleOrder(harbourMarketMarket, {
      number: 'HM-3008',
      scenario: 'delivery_unknown',
      about: 'Nobody knows when it arrived: accepted, for a person to check',
      placedOn: ago(21),
      lines: [lineOf(throwBlanket, DELIVERY_UNKNOWN, { variant: 'Sea grey, 140 × 190 cm' })],
    }),
    sampleOrder(harbourMarketMarket, {
      number: 'HM-3009',
      scenario: 'personalised',
      about: 'A house sign lettered to order, and a can that can go back',
      placedOn: ago(14),
      lines: [
        lineOf(houseSign, deliveredOn(ago(5)), {
          variant: '“Tigh na Mara”',
          tags: ['made_to_measure'],
          exception: { code: 'personalised', disclosed: true },
        }),
        lineOf(wateringCan, deliveredOn(ago(5)), { variant: '5 litres' }),
      ],
      deliveries: [fromTinLantern(750)],
    }),
  ];
};
