import { diminishedValueLimit, informationOf, type QuoteComponent } from '@returns-portal/policy';
import type { CaseItem, ReturnCase } from '../../wire-types.js';
import { decided, refuse, type Decision } from '../decision.js';
import type { OrderFacts } from '../order-situation.js';
import { withComponent, worthOf } from '../part-of-item.js';

/** What an item lost in value, in minor units. */
export interface LostValue {
  /** Which item of the case, counted from 0. */
  readonly position: number;
  readonly amount: number;
}

type Outcome = Pick<ReturnCase, 'items' | 'quote'>;

/** Why nothing can be kept of an item's price; null where something can. */
const objection = (item: CaseItem | undefined): string | null => {
  if (item?.choice.track !== 'withdrawal') return 'not_withdrawn';
  if (item.goods !== 'received') return 'not_received';
  return item.money === 'due' || item.money === 'held' ? null : 'not_due';
};

/**
 * How a case stands once the shop has kept what withdrawn goods lost by handling beyond a try, or why it cannot
 * (Directive 2011/83/EU art. 14(2)): only once they are there, only where the consumer was told of the right before
 * buying, and never more than an item brings. Whoever calls it has seen the evidence.
 */
export const deductValue = (
  returnCase: ReturnCase,
  { order, policies }: Pick<OrderFacts, 'order' | 'policies'>,
  lost: readonly LostValue[],
): Decision<Outcome> => {
  const { items, quote, seller } = returnCase;
  const compiled = policies[seller.id];
  const informed = compiled ? informationOf(order, compiled.policy, compiled.law(order)).informed : false;
  const after = [...items];
  let { components, refund } = quote;
  for (const { position, amount } of lost) {
    const item = after[position];
    const no = (because: string, params: object = {}) =>
      refuse('action_unavailable', 'Nothing can be kept of this item', { position, because, ...params });
    const because = objection(item);
    if (!item || because !== null) return no(because ?? 'not_withdrawn');
    if (!informed) return no('not_informed');
    const value = worthOf(returnCase, position);
    const most = diminishedValueLimit({ informed, evidence: true, claimed: amount, value });
    if (most < amount) return no('more_than_paid', { most });
    // What was refunded before may have taken some of it already.
    const kept = Math.min(amount, refund);
    refund -= kept;
    after[position] = { ...item, goods: 'partly_accepted' };
    if (kept === 0) continue;
    const off: QuoteComponent = {
      kind: 'price_kept',
      amount: -kept,
      destination: 'original_payment',
      lineId: item.lineId,
      quantity: item.quantity,
      rule: 'diminished_value',
      layer: 'statute',
    };
    components = withComponent({ items, quote: { ...quote, components } }, position, off);
  }
  const settled = refund === 0 ? after.map((item) => withNothingDue(item)) : after;
  return decided({ items: settled, quote: { ...quote, refund, components } });
};

/** Of a case that brings nothing any more nothing is waited for. */
const withNothingDue = (item: CaseItem): CaseItem =>
  item.goods === 'partly_accepted' && item.money === 'due' ? { ...item, money: 'none' } : item;
