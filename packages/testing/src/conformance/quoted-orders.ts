import type { Quote } from '@returns-portal/contract';
import { TRACKS } from '@returns-portal/policy';
import type { Bench, OpenedOrder } from './bench.js';
import { oneOf } from './expect.js';
import { allOn } from './selections.js';

export const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

type QuotedOrders = readonly (OpenedOrder & { readonly quote: Quote })[];

const quoteAll = async (orders: readonly OpenedOrder[]): Promise<QuotedOrders> => {
  const quoted = [];
  for (const order of orders) {
    for (const track of TRACKS) {
      const selection = allOn(order.view, track);
      if (selection) quoted.push({ ...order, quote: await order.adapter.createQuote(order.access, selection) });
    }
  }
  oneOf(quoted, 'nothing of any order can be returned today');
  return quoted;
};

const quoted = new WeakMap<Bench, Promise<QuotedOrders>>();

/** Quotes of everything that can go back on each track, for each order: the same for every check. */
export const quotesOf = (bench: Bench): Promise<QuotedOrders> => {
  const known = quoted.get(bench) ?? bench.readOnly().then(quoteAll);
  quoted.set(bench, known);
  return known;
};
