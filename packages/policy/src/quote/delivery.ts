import type { CompiledPolicy } from '../compile/compiled-policy.js';
import type { DeliveryCharge, Order } from '../model/order.js';
import type { PartialDelivery } from '../model/policy.js';
import type { QuoteComponent } from '../model/quote.js';
import { allocate, sum } from '../money/allocate.js';
import { shareOfUnits } from '../money/share-of-units.js';
import { fateOf } from './history.js';
import { WHOLE } from './ledger.js';
import type { PricedItem } from './unit-values.js';
import type { UnitsLeft } from './units-left.js';

export interface DeliveryInput {
  readonly order: Order;
  readonly compiled: CompiledPolicy;
  readonly items: readonly PricedItem[];
  readonly left: readonly UnitsLeft[];
  readonly alreadyRefunded: number;
}

/** The share of units in a delivery charge, by price; fixed unit by unit like the discount. */
const proRata = (charge: number, left: readonly UnitsLeft[], withdrawn: readonly PricedItem[]): number => {
  const shares = allocate(
    charge,
    left.map(({ line }) => line.unitPrice * line.quantity),
  );
  const ofLine = new Map(left.map(({ line }, index) => [line.id, shares[index] ?? 0]));
  return sum(
    withdrawn.map(({ line, firstUnit, quantity }) =>
      shareOfUnits(ofLine.get(line.id) ?? 0, line.quantity, firstUnit, quantity),
    ),
  );
};

/** What came with the units on top of what delivery of the others costs anyway. */
const surchargesOf = ({ surcharges = [] }: DeliveryCharge, withdrawn: readonly PricedItem[]): number => {
  const units = new Map<string, number>();
  for (const { lineId, quantity } of withdrawn) units.set(lineId, (units.get(lineId) ?? 0) + quantity);
  return sum(surcharges.map(({ lineId, perUnit }) => perUnit * (units.get(lineId) ?? 0)));
};

/** What comes back of the standard charge with a part of an order: the statute is silent, so the policy decides. */
const partOf = (
  partial: PartialDelivery,
  charge: DeliveryCharge,
  standard: number,
  left: readonly UnitsLeft[],
  withdrawn: readonly PricedItem[],
): number => {
  if (withdrawn.length === 0) return 0;
  switch (partial) {
    case 'none_if_still_due':
      return 0;
    case 'difference':
      return surchargesOf(charge, withdrawn);
    case 'pro_rata':
      return proRata(standard, left, withdrawn);
    case 'full':
      return standard;
  }
};

const component = (
  amount: number,
  made: Pick<QuoteComponent, 'destination' | 'rule' | 'layer' | 'policyRule'>,
): QuoteComponent[] => (amount > 0 ? [{ kind: 'delivery', amount, ...WHOLE, ...made }] : []);

/**
 * The part of the delivery charge that comes back, never more than was paid and not yet refunded. By law it is the
 * cheapest standard delivery that was offered, not the express surplus (Directive 2011/83/EU art. 13(1) and (2)); a
 * shop can refund all of it once nothing is kept. Goods that were repaired, exchanged or left to the customer are kept:
 * they were delivered.
 */
export const quoteDelivery = ({ order, compiled, items, left, alreadyRefunded }: DeliveryInput) => {
  const { policy, settings } = compiled;
  const charge = order.deliveries.find(({ seller }) => seller === policy.shop);
  if (!charge) return { byLaw: [], byGoodwill: [] };
  const standard = Math.min(charge.cheapest, charge.paid);
  const open = Math.max(0, standard - alreadyRefunded);
  const nothingKept = left.every(({ here }) => here === 0);
  const lawful = items.filter(({ choice }) => fateOf(choice) === 'withdrawn');
  const withdrawn = lawful.filter(({ choice }) => choice.track === 'withdrawal');
  const goodwill = items.filter(({ choice }) => choice.track === 'goodwill');

  const part = nothingKept ? standard : partOf(settings.partialDelivery, charge, standard, left, withdrawn);
  const owed = lawful.length > 0 ? Math.min(open, part) : 0;
  const given =
    nothingKept && goodwill.length > 0 && settings.refundsDelivery
      ? Math.max(0, charge.paid - alreadyRefunded - owed)
      : 0;
  const ownPartial = policy.withdrawal.partialDelivery ?? 'difference';
  const asCredit = goodwill.every(({ choice }) => choice.track === 'goodwill' && choice.outcome === 'store_credit');
  return {
    byLaw: component(owed, {
      destination: 'original_payment',
      rule: 'standard_delivery',
      ...(nothingKept
        ? { layer: 'statute' }
        : {
            layer: settings.partialDelivery === ownPartial ? 'shop' : 'operator',
            policyRule: 'withdrawal.partialDelivery',
          }),
    }),
    byGoodwill: component(given, {
      destination: asCredit ? 'store_credit' : 'original_payment',
      rule: 'shop_refunds_delivery',
      layer: policy.goodwill.refundsDelivery ? 'shop' : 'operator',
      policyRule: 'goodwill.refundsDelivery',
    }),
  };
};
