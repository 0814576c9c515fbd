import type { QuoteComponent } from '@returns-portal/policy';
import type { CaseItem, CounterOffer, ReturnCase } from '../wire-types.js';
import { decided, refuse, type Decision } from './decision.js';
import { layerOf, withComponent, worthOf } from './part-of-item.js';

/** What a shop would give for an item, in minor units. */
export interface OfferedItem {
  /** Which item of the case, counted from 0. */
  readonly position: number;
  readonly amount: number;
}

type Offered = CounterOffer['items'];

/** Why nothing can be offered for an item; null where something can. */
export const notToOffer = (item: CaseItem | undefined): string | null => {
  if (!item) return 'no_such_item';
  // What a withdrawal brings is fixed by law, but for goods that lost value (Directive 2011/83/EU art. 13 and 14).
  if (item.choice.track === 'withdrawal') return 'withdrawal';
  if (item.choice.outcome !== 'refund' && item.choice.outcome !== 'store_credit') return 'no_money';
  if (item.goods !== 'received') return 'not_received';
  return item.money === 'due' || item.money === 'held' ? null : 'no_money';
};

/**
 * What a shop offers after it has looked at goods, beside what was quoted; or why it cannot. That a customer agrees to
 * less for faulty goods is lawful once they have told of the fault (Directive (EU) 2019/771 art. 21(1)).
 */
export const offerCounter = (returnCase: ReturnCase, wanted: readonly OfferedItem[]): Decision<Offered> => {
  const offered: Offered = [];
  for (const { position, amount } of wanted) {
    const because = notToOffer(returnCase.items[position]);
    const refused = (reason: string, params: object = {}) =>
      refuse('action_unavailable', 'Nothing can be offered for this item', { position, because: reason, ...params });
    if (because !== null) return refused(because);
    if (offered.some((other) => other.position === position)) return refused('named_twice');
    const instead = worthOf(returnCase, position);
    if (amount > instead) return refused('more_than_quoted', { most: instead });
    offered.push({ position, amount, instead });
  }
  return decided(offered);
};

/** Whether an offer can still be answered: it was not, its last day lasts, and its goods still wait for what is decided. */
export const isOpenOffer = (
  { items }: Pick<ReturnCase, 'items'>,
  offer: CounterOffer | null,
  now: Date,
): offer is CounterOffer =>
  offer !== null &&
  offer.answer === null &&
  now.getTime() < Date.parse(offer.answerBy.endsAt) &&
  offer.items.every(({ position }) => items[position]?.goods === 'received');

/** How a case stands once its customer has accepted: every amount that gets less says so in a line of its own. */
export const acceptCounter = (
  returnCase: Pick<ReturnCase, 'items' | 'quote'>,
  offered: Offered,
): Pick<ReturnCase, 'items' | 'quote'> => {
  let { items, quote } = returnCase;
  const left = { refund: quote.refund, credit: quote.credit };
  for (const { position, amount, instead } of offered) {
    const item = items[position];
    if (!item || item.choice.track === 'withdrawal') continue;
    const isCredit = item.choice.outcome === 'store_credit';
    const pool = isCredit ? 'credit' : 'refund';
    // Fees and what was refunded before may have taken some of it already.
    const cut = Math.min(instead - amount, left[pool]);
    left[pool] -= cut;
    items = items.map((other, at) =>
      at === position ? { ...other, goods: 'partly_accepted', money: amount === 0 ? 'none' : other.money } : other,
    );
    if (cut === 0) continue;
    const kept: QuoteComponent = {
      kind: 'price_kept',
      amount: -cut,
      destination: isCredit ? 'store_credit' : 'original_payment',
      lineId: item.lineId,
      quantity: item.quantity,
      rule: 'counter_offer',
      layer: layerOf(item.choice),
    };
    quote = { ...quote, components: withComponent({ items, quote }, position, kept) };
  }
  return { items, quote: { ...quote, ...left } };
};
