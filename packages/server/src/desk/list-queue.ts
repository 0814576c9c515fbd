import { duesOf, type QueuedCase, type QueueQuery } from '@returns-portal/contract';
import { localDayAt } from '@returns-portal/policy';
import { findCase } from '../cases/find-case.js';
import { pageOf, toCursor } from '../cursor.js';
import type { Page } from '../ports/store/page.js';
import type { DeskCall } from './desk-at.js';
import { factsOf, nextActions, withDesk } from './open-desk.js';

const pageAt = async ({ ports, shop, visitor }: DeskCall, query: QueueQuery, now: Date): Promise<Page<QueuedCase>> => {
  const seller = visitor.seller ?? query.seller;
  const dueBefore = query.overdue ? localDayAt(now.toISOString(), 'UTC') : undefined;
  return ports.store.inShop(shop.id, async (transaction) => {
    const page = await transaction.listQueue(shop.id, { ...query, seller, dueBefore }, pageOf(query));
    const rows: QueuedCase[] = [];
    for (const { returnCase, customer } of page.rows) {
      const found = await withDesk(transaction, await findCase(transaction, shop, visitor, returnCase.number));
      const due = duesOf(factsOf(shop, found, now)).find(({ from }) => from === 'shop') ?? null;
      rows.push({ case: returnCase, customer: { ...customer }, actions: nextActions(shop, found, now), due });
    }
    return { rows, next: page.next };
  });
};

/**
 * The returns of a shop by what they wait for. A seller's are its own and those that it has at its marketplace, in one
 * list.
 */
export const listQueue = async (
  desks: readonly DeskCall[],
  query: QueueQuery,
  now: Date,
): Promise<{ returns: QueuedCase[]; next: string | null }> => {
  const pages: Page<QueuedCase>[] = [];
  for (const desk of desks) pages.push(await pageAt(desk, query, now));
  const [only] = pages;
  if (only && pages.length === 1) return { returns: [...only.rows], next: toCursor(only.next) };
  const isByDue = query.sort === 'due';
  const placeOf = ({ case: { createdAt, number }, due }: QueuedCase): readonly [string, string] => [
    isByDue ? (due?.by ?? '') : createdAt,
    number,
  ];
  const before = (a: QueuedCase, b: QueuedCase): number => {
    const [one, other] = [placeOf(a).join(' '), placeOf(b).join(' ')];
    return (one < other ? -1 : one > other ? 1 : 0) * (isByDue ? 1 : -1);
  };
  const { limit } = pageOf(query);
  const all = pages.flatMap(({ rows }) => rows).sort(before);
  const returns = all.slice(0, limit);
  const last = returns.at(-1);
  const isMore = all.length > limit || pages.some(({ next }) => next !== null);
  return { returns, next: isMore && last ? toCursor(placeOf(last)) : null };
};
