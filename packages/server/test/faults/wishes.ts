import type { OrderRecord } from '@returns-portal/server';
import { byPost, goodwill, lineOf, newMarketOrder, newOrder, withdrawal } from '../fixtures.ts';
import type { Wish } from './customer.ts';

const byPostFrom = (...sellers: string[]) => sellers.map((seller) => ({ seller, code: 'post' }));

/** Orders of one seller and of two, returned whole or in parts, one return after another. */
export const makeWishes = (
  count: number,
  random: () => number,
): { readonly orders: readonly OrderRecord[]; readonly wishes: readonly Wish[] } => {
  const orders: OrderRecord[] = [];
  const wishes: Wish[] = [];
  const wish = (record: OrderRecord, items: Wish['items'], methods: Wish['methods'] = byPost) =>
    wishes.push({ record, items, methods, key: crypto.randomUUID() });
  while (wishes.length < count) {
    const kind = random();
    const record = kind < 0.3 ? newMarketOrder() : newOrder({ lines: [lineOf('a'), lineOf('b', { quantity: 1 })] });
    orders.push(record);
    if (kind < 0.3) wish(record, [withdrawal('w'), goodwill('t', 2)], byPostFrom('wild-wool', 'tin-lantern'));
    else if (kind < 0.7) wish(record, [withdrawal('a', 2), withdrawal('b')]);
    else for (const items of [[withdrawal('a')], [goodwill('a', 2)]]) wish(record, items);
  }
  return { orders, wishes };
};
