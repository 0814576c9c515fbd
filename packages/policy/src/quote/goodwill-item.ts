import type { Destination } from '../model/quote.js';
import type { GoodwillChoice } from '../model/selection.js';
import type { GoodwillAllowed, GoodwillOffer, GoodwillVerdict } from '../model/verdict.js';
import { percentOf } from '../money/percent.js';
import type { PricedItem } from './unit-values.js';

/** Units that the shop takes back, exchanges or lets off because it wants to, with what they bring. */
export interface GoodwillItem extends PricedItem {
  readonly choice: GoodwillChoice;
  readonly verdict: GoodwillAllowed;
  readonly offer: GoodwillOffer;
  /** Null where no money moves (repair, replacement). */
  readonly destination: Destination | null;
  /** Before fees. */
  readonly brings: number;
}

const DESTINATIONS: Readonly<Record<GoodwillChoice['outcome'], Destination | null>> = {
  refund: 'original_payment',
  price_reduction: 'original_payment',
  keep_item: 'original_payment',
  store_credit: 'store_credit',
  exchange: 'exchange',
  repair: null,
  replacement: null,
};

/**
 * A percentage of what the item brings. It is rounded down over the units of the line up to these, less what the
 * units before them have, so that taking units back one by one comes to the same as taking them back together.
 */
export const percentOfItem = (item: Omit<GoodwillItem, 'brings'>, percent: number): number => {
  const upTo = (value: number) => percentOf(reduced(item, value), percent);
  return upTo(item.valueBefore + item.value) - upTo(item.valueBefore);
};

const reduced = ({ offer: { outcome } }: Pick<GoodwillItem, 'offer'>, value: number): number =>
  outcome.kind === 'price_reduction' ? percentOf(value, outcome.percent) : value;

/** Adds what was decided about the item; throws where it was not, since then nobody checked the selection. */
export const goodwillItem = (item: PricedItem, verdict: GoodwillVerdict | undefined): GoodwillItem | null => {
  const { choice } = item;
  if (choice.track !== 'goodwill') return null;
  const { reason, outcome } = choice;
  const offer = verdict?.allowed
    ? verdict.offers.find((each) => each.outcome.kind === outcome && (each.reasons?.includes(reason) ?? true))
    : undefined;
  if (!verdict?.allowed || !offer) throw new RangeError(`Line ${item.lineId} is not offered ${outcome} for ${reason}`);
  const destination = DESTINATIONS[outcome];
  const decided = { ...item, choice, verdict, offer, destination };
  return { ...decided, brings: destination ? percentOfItem(decided, 100) : 0 };
};
