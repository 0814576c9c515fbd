import { travels } from '../model/outcome.js';
import { FEE_KINDS } from '../model/policy.js';
import type { SelectedMethod } from '../model/selection.js';
import type { FeeOffer } from '../model/verdict.js';
import { sum } from '../money/allocate.js';
import { feesFor, type ApplicableFee } from './fees.js';
import { percentOfItem, type GoodwillItem } from './goodwill-item.js';

/** What is taken for a fee, and whose rule made it so much: the shop's fee, or the operator's limit. */
export interface FeeAmount {
  readonly fee: FeeOffer;
  readonly rule: string;
  readonly layer: 'shop' | 'operator';
  readonly amount: number;
  /** How much of it items bear that are exchanged. */
  readonly onExchange: number;
}

/**
 * A fee on an item: at most `flat` once for all items, and of this item at most `percent` of what it brings. Infinite
 * where neither the fee nor its limit says so.
 */
interface Due extends ApplicableFee {
  readonly item: GoodwillItem;
  readonly flat: number;
  readonly percent: number;
}

/** What items can still bear. An exchange bears all: where it brings too little, the customer pays the difference. */
type Bearing = Map<GoodwillItem, number>;

const flatOf = ({ charge }: FeeOffer, parcels: number): number =>
  'percent' in charge ? Infinity : charge.per === 'parcel' ? charge.amount * parcels : charge.amount;

const percentIn = ({ charge }: FeeOffer): number => ('percent' in charge ? charge.percent : Infinity);

const bearable = ({ item, percent }: Pick<Due, 'item' | 'percent'>, bearing: Bearing): number => {
  const left = bearing.get(item) ?? 0;
  return percent === Infinity ? left : Math.min(left, percentOfItem(item, percent));
};

/**
 * The highest flat amount, but never more than the items can bear that such an amount is about: so that an item never
 * pays for another one's fee, and sending both back together never costs more than sending them back one by one.
 */
const highestFlat = (dues: readonly Due[], bearing: Bearing): { readonly amount: number; readonly due: Due } | null => {
  let borne = 0;
  let best: { amount: number; due: Due } | null = null;
  for (const due of [...dues].sort((a, b) => b.flat - a.flat)) {
    borne += bearable(due, bearing);
    const amount = Math.min(due.flat, borne);
    if (amount > (best?.amount ?? 0)) best = { amount, due };
  }
  return best;
};

/** Lets the items bear an amount, and says how much of it those bear that are exchanged. */
const bear = (dues: readonly Due[], amount: number, bearing: Bearing): number => {
  let open = amount;
  let onExchange = 0;
  for (const due of dues) {
    const { item } = due;
    const part = Math.min(open, bearable(due, bearing));
    bearing.set(item, (bearing.get(item) ?? 0) - part);
    open -= part;
    if (item.destination === 'exchange') onExchange += part;
  }
  return onExchange;
};

/** What the fees would come to without an operator. */
const unlimited = (dues: readonly Due[], parcels: number, bearing: Bearing): number => {
  const own = dues.map((due) => ({ ...due, flat: flatOf(due.fee, parcels), percent: percentIn(due.fee) }));
  const shares = own.filter(({ flat }) => flat === Infinity).map((due) => bearable(due, bearing));
  const flats = own.filter(({ flat }) => flat < Infinity);
  return sum(shares) + (highestFlat(flats, bearing)?.amount ?? 0);
};

/** Flat fees: once for the case, or for its parcels. */
const flatFees = (dues: readonly Due[], parcels: number, bearing: Bearing): FeeAmount[] => {
  const taken = highestFlat(dues, bearing);
  if (!taken) return [];
  const { amount, due } = taken;
  const limit = amount < unlimited(dues, parcels, bearing) ? due.limit : null;
  const paying = dues.filter(({ flat }) => flat >= due.flat);
  const onExchange = bear(paying, amount, bearing);
  return [{ fee: due.fee, rule: (limit ?? due.fee).rule, layer: limit ? 'operator' : 'shop', amount, onExchange }];
};

/** Fees in percent: each item pays its own; those of one rule are one amount. */
const percentFees = (dues: readonly Due[], bearing: Bearing): FeeAmount[] => {
  const byRule = new Map<string, FeeAmount>();
  for (const due of dues) {
    const { fee, limit, percent } = due;
    const part = bearable(due, bearing);
    const limited = limit !== null && percent < percentIn(fee);
    const layer = limited ? 'operator' : 'shop';
    const rule = limited ? limit.rule : fee.rule;
    const key = `${layer} ${rule} ${fee.rule}`;
    const { amount, onExchange } = byRule.get(key) ?? { amount: 0, onExchange: 0 };
    byRule.set(key, {
      fee,
      rule,
      layer,
      amount: amount + part,
      onExchange: onExchange + bear([due], part, bearing),
    });
  }
  return [...byRule.values()].filter(({ amount }) => amount > 0);
};

/** The fees on the goodwill items of one seller. Nothing that comes back by law is among them. */
export const feeAmounts = (items: readonly GoodwillItem[], method: SelectedMethod | undefined): FeeAmount[] => {
  const parcels = method?.parcels ?? 1;
  const worth = sum(items.filter(({ choice }) => travels(choice.outcome)).map(({ value }) => value));
  const isFree = ({ freeFrom }: FeeOffer) => freeFrom !== null && worth >= freeFrom;
  const bearing: Bearing = new Map(
    items.map((item) => [item, item.destination === 'exchange' ? Infinity : item.brings]),
  );
  const dues = items.flatMap((item): Due[] => {
    const { reason, outcome } = item.choice;
    const code = travels(outcome) ? (method?.code ?? null) : null;
    return feesFor(item.verdict, { reason, outcome, method: code }).flatMap((applicable) => {
      const both = [applicable.fee, ...(applicable.limit ? [applicable.limit] : [])];
      if (both.some(isFree)) return [];
      const flat = Math.min(...both.map((fee) => flatOf(fee, parcels)));
      return [{ ...applicable, item, flat, percent: Math.min(...both.map(percentIn)) }];
    });
  });
  return FEE_KINDS.flatMap((kind) => {
    const ofKind = dues.filter(({ fee }) => fee.kind === kind);
    return [
      ...percentFees(
        ofKind.filter(({ flat }) => flat === Infinity),
        bearing,
      ),
      ...flatFees(
        ofKind.filter(({ flat }) => flat < Infinity),
        parcels,
        bearing,
      ),
    ];
  });
};
