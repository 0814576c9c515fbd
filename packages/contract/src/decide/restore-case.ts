import { caseStatus, type GoodsState, type MoneyState, type SelectedItem } from '@returns-portal/policy';
import { openCases } from '../present/open-cases.js';
import { presentQuote } from '../present/present-quote.js';
import type { ReturnCase } from '../wire-types.js';
import { situationOf, type OrderFacts } from './order-situation.js';

/** A return as a shop's own system remembers it: what was asked for and how far it is, without amounts or dates. */
export interface RecordedReturn {
  readonly number: string;
  readonly seller: string;
  /** When it was submitted, as an instant of UTC. */
  readonly createdAt: string;
  readonly items: readonly (SelectedItem & {
    /** How far it is. Default: as it began. */
    readonly goods?: GoodsState | undefined;
    readonly money?: MoneyState | undefined;
  })[];
  /** Code of a method of the seller's policy; null where nothing is sent. */
  readonly method: string | null;
  readonly parcels?: number | undefined;
  /** How it ended before its time; nothing of it counts then. */
  readonly over?: 'cancelled' | 'expired' | undefined;
}

/**
 * The case that a recorded return is: amounts and dates follow from the order, its policy and what had gone back before,
 * so they are worked out again as they were on the day.
 *
 * @param facts the order, with the cases that came before this one and no others
 * @throws RangeError where the policy does not give what was recorded
 */
export const restoreCase = (facts: OrderFacts, recorded: RecordedReturn): ReturnCase => {
  const { order, policies, sellers, catalogue } = facts;
  const { number, seller, createdAt, method, parcels, over } = recorded;
  const { today, history, assessments } = situationOf(facts, new Date(createdAt));
  const items = recorded.items.map(({ lineId, quantity, choice }) => ({ lineId, quantity, choice }));
  const methods = method === null ? [] : [{ seller, code: method, ...(parcels !== undefined && { parcels }) }];
  const selection = { items, methods };
  const expiresAt = createdAt;
  const situation = { order, policies, assessments, today };
  const quote = presentQuote({ id: number, expiresAt, ...situation, selection, history, catalogue });
  const [opened] = openCases({ ...situation, sellers, quote, createdAt, nextNumber: () => number });
  if (!opened) throw new RangeError(`The return "${number}" holds no goods of the seller "${seller}"`);
  const now = opened.items.map((item, position) => {
    const { goods = item.goods, money = item.money } = recorded.items[position] ?? {};
    return { ...item, goods, money, waitsFor: goods === 'requested' ? item.waitsFor : null };
  });
  return { ...opened, items: now, status: over ?? caseStatus(now) };
};
