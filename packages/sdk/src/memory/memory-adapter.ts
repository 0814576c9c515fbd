import {
  openCases,
  presentOrder,
  presentQuote,
  type Quote,
  type ReturnCase,
  type Seller,
  type Submission,
} from '@returns-portal/contract';
import {
  assessOrder,
  checkSelection,
  localDayAt,
  policyInForce,
  sellersOf,
  type Order,
  type PoliciesBySeller,
  type Policy,
  type Selection,
} from '@returns-portal/policy';
import type { Access, ReturnsAdapter } from '../adapter/returns-adapter.js';
import { ReturnsError } from '../errors/returns-error.js';
import { historyOf, type MemoryCase } from './history.js';

export interface MemoryAdapterOptions {
  readonly sellers: readonly Seller[];
  readonly policies: readonly Policy[];
  readonly orders: readonly { readonly order: Order; readonly email: string }[];
  /** The clock; default is the machine's. */
  readonly now?: () => Date;
}

const QUOTE_MINUTES = 30;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * A back end in a page: the same engine as the service, with nothing behind it. For demonstrations, tests and
 * development without a server; what is submitted is gone with the page.
 */
export const memoryAdapter = ({
  sellers,
  policies,
  orders,
  now = () => new Date(),
}: MemoryAdapterOptions): ReturnsAdapter => {
  const sessions = new Map<string, Order>();
  const quotes = new Map<string, { readonly quote: Quote; readonly order: Order }>();
  const submissions = new Map<
    string,
    { readonly body: string; readonly quoteId: string; readonly submission: Submission }
  >();
  const cases: MemoryCase[] = [];

  const newId = (): string => crypto.randomUUID();
  const todayOf = (order: Order) => localDayAt(now().toISOString(), order.timeZone);

  const policiesOf = (order: Order): PoliciesBySeller =>
    Object.fromEntries(
      sellersOf(order).flatMap((seller) => {
        const versions = policies.filter((policy) => policy.shop === seller);
        const policy = policyInForce(versions, order.placedOn) ?? versions[0];
        return policy ? [[seller, policy]] : [];
      }),
    );

  const assess = (order: Order) => {
    const governing = policiesOf(order);
    const history = historyOf(cases, order);
    return { governing, history, assessments: assessOrder(order, governing, todayOf(order), history.returned) };
  };

  const view = (order: Order) => {
    const { governing, assessments } = assess(order);
    const summaries = cases
      .filter((known) => known.orderId === order.id)
      .map(({ returnCase: { number, seller, status, createdAt } }) => ({ number, seller, status, createdAt }));
    const present = sellersOf(order).map((id) => sellers.find((seller) => seller.id === id) ?? { id, name: id });
    return presentOrder(order, present, governing, assessments, summaries);
  };

  const orderOf = ({ token }: Access): Order => {
    const order = sessions.get(token);
    if (!order) throw new ReturnsError('token_invalid', 'No such session');
    return order;
  };

  const quoteFor = (order: Order, selection: Selection, id: string, expiresAt: string): Quote => {
    const { governing, history, assessments } = assess(order);
    const problems = checkSelection(assessments, governing, selection);
    const unavailable = problems.flatMap((problem) =>
      problem.code === 'quantity_unavailable' ? [{ lineId: problem.lineId, available: problem.available }] : [],
    );
    if (unavailable.length > 0) {
      throw new ReturnsError('quantity_unavailable', 'Some units are no longer there to return', {
        params: { lines: unavailable },
      });
    }
    if (problems.length > 0) {
      throw new ReturnsError('selection_refused', 'The policy does not allow this selection', { params: { problems } });
    }
    const today = todayOf(order);
    return presentQuote({ id, expiresAt, order, policies: governing, assessments, selection, history, today });
  };

  const nextNumber = (): string => `R-${newId().slice(0, 8).toUpperCase()}`;

  return {
    async lookUpOrder({ number, email }, { signal } = {}) {
      signal?.throwIfAborted();
      const matched = cases.find(({ returnCase }) => same(returnCase.number, number));
      const known = orders.find(({ order }) => same(order.number, number) || order.id === matched?.orderId);
      if (!known || !same(known.email, email)) throw new ReturnsError('order_not_found', 'No such order');
      const token = newId();
      sessions.set(token, known.order);
      const expiresAt = new Date(now().getTime() + QUOTE_MINUTES * 60_000).toISOString();
      return { token, expiresAt, order: view(known.order), matchedCase: matched?.returnCase.number ?? null };
    },

    async readOrder(access, { signal } = {}) {
      signal?.throwIfAborted();
      return view(orderOf(access));
    },

    async createQuote(access, selection, { signal } = {}) {
      signal?.throwIfAborted();
      const order = orderOf(access);
      const expiresAt = new Date(now().getTime() + QUOTE_MINUTES * 60_000).toISOString();
      const quote = quoteFor(order, selection, newId(), expiresAt);
      quotes.set(quote.id, { quote, order });
      return quote;
    },

    async submitReturn(access, request, { signal, idempotencyKey = request.quoteId } = {}) {
      signal?.throwIfAborted();
      const order = orderOf(access);
      const body = JSON.stringify(request);
      const earlier = submissions.get(idempotencyKey);
      if (earlier && earlier.body !== body) {
        throw new ReturnsError('idempotency_mismatch', 'This key was used for another submission');
      }
      if (earlier) return earlier.submission;
      const twin = [...submissions.values()].find((other) => other.quoteId === request.quoteId);
      if (twin) return twin.submission;
      const stored = quotes.get(request.quoteId);
      if (stored?.order.id !== order.id) throw new ReturnsError('quote_unknown', 'No such quote');
      const { quote } = stored;
      if (quote.expiresAt < now().toISOString()) throw new ReturnsError('quote_expired', 'The quote has expired');
      const current = quoteFor(order, quote.selection, quote.id, quote.expiresAt);
      if (JSON.stringify(current.refund) !== JSON.stringify(quote.refund)) {
        throw new ReturnsError('quote_changed', 'The amounts are no longer those of the quote');
      }
      const { governing, assessments } = assess(order);
      const opened = openCases({
        order,
        sellers,
        policies: governing,
        assessments,
        quote: current,
        today: todayOf(order),
        createdAt: now().toISOString(),
        nextNumber,
      });
      cases.push(...opened.map((returnCase) => ({ orderId: order.id, returnCase })));
      const submission: Submission = { id: newId(), cases: opened };
      submissions.set(idempotencyKey, { body, quoteId: quote.id, submission });
      return submission;
    },

    async readCase(access, number, { signal } = {}): Promise<ReturnCase> {
      signal?.throwIfAborted();
      const order = orderOf(access);
      const found = cases.find((known) => known.orderId === order.id && known.returnCase.number === number);
      if (!found) throw new ReturnsError('case_not_found', 'No such return');
      return found.returnCase;
    },
  };
};
