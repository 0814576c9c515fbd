import {
  addDays,
  assessOrder,
  compilePolicy,
  type LineDelivery,
  type LocalDay,
  type Policy,
} from '@returns-portal/policy';
import type { Market } from './sample-order.js';

export const ON_ITS_WAY: LineDelivery = { status: 'on_its_way' };
export const DELIVERY_UNKNOWN: LineDelivery = { status: 'unknown' };
export const deliveredOn = (on: LocalDay): LineDelivery => ({ status: 'delivered', on });

/** The period is 14 days, and no run of weekends and holidays is longer than another 14. */
const LONGER_THAN_ANY_WITHDRAWAL = 28;

const withdrawalIsOpen = (market: Market, policy: Policy, delivered: LocalDay, today: LocalDay): boolean => {
  const line = {
    id: 'probe',
    sku: 'probe',
    seller: policy.shop,
    title: 'probe',
    category: 'probe',
    tags: [],
    unitPrice: 1,
    quantity: 1,
    returned: 0,
    delivery: deliveredOn(delivered),
  };
  const { currency, country, timeZone } = market;
  const purchase = { id: 'probe', number: 'probe', currency, country, timeZone, placedOn: delivered };
  const order = { ...purchase, lines: [line], discount: 0, deliveries: [] };
  const verdict = assessOrder(order, { [policy.shop]: compilePolicy(policy) }, today)[0]?.verdicts.withdrawal;
  return verdict?.because.code === 'withdrawal_open';
};

/**
 * The delivery day whose withdrawal period is nearest to its end: the earliest that is still open today. Its
 * last day is today or, where today is a weekend or a holiday, the working day to which the period rolls over.
 * The engine is asked, day by day, so that this holds whatever day it is.
 */
export const lastDayDelivery = (market: Market, policy: Policy, today: LocalDay): LocalDay => {
  let delivered = addDays(today, -LONGER_THAN_ANY_WITHDRAWAL);
  while (delivered < today && !withdrawalIsOpen(market, policy, delivered, today)) delivered = addDays(delivered, 1);
  return delivered;
};
