import { acceptQuote, offerQuote, viewOrder } from '@returns-portal/contract/client';
import type { Decision, OrderFacts, Quote, ReturnCase, Seller, Submission } from '@returns-portal/contract';
import { compilePolicy, policyInForce, sellersOf, type Order, type Policy } from '@returns-portal/policy';
import type { Access, ReturnsAdapter } from '../adapter/returns-adapter.js';
import { ReturnsError } from '../errors/returns-error.js';

export interface MemoryAdapterOptions {
  readonly sellers: readonly Seller[];
  readonly policies: readonly Policy[];
  /** On a marketplace, the operator's own policy: no seller gives less. */
  readonly floor?: Policy | undefined;
  readonly orders: readonly { readonly order: Order; readonly email: string }[];
  /** The clock; default is the machine's. */
  readonly now?: () => Date;
}

/** One order with all that happened to it since the page was loaded. */
interface OrderFile extends OrderFacts {
  readonly email: string;
  readonly cases: ReturnCase[];
  readonly quotes: Map<string, Quote>;
  readonly submissions: {
    readonly key: string;
    readonly body: string;
    readonly quoteId: string;
    readonly made: Submission;
  }[];
}

const SESSION = 30 * 60 * 1000;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What was decided; a refusal is thrown as the error that the service would answer with. */
const insist = <T>(decision: Decision<T>): T => {
  if (decision.ok) return decision.value;
  const { code, title, params } = decision.refusal;
  throw new ReturnsError(code, title, { params });
};

/**
 * A back end in a page: the same engine and the same decisions as the service, with nothing behind it. For
 * demonstrations, tests and development without a server; what is submitted is gone with the page.
 */
export const memoryAdapter = ({
  sellers,
  policies,
  floor,
  orders,
  now = () => new Date(),
}: MemoryAdapterOptions): ReturnsAdapter => {
  const newId = (): string => crypto.randomUUID();
  const nextNumber = (): string => `R-${newId().slice(0, 8).toUpperCase()}`;

  const open = ({ order, email }: MemoryAdapterOptions['orders'][number]): OrderFile => {
    const ids = sellersOf(order);
    const governing = ids.flatMap((seller) => {
      const versions = policies.filter((policy) => policy.shop === seller);
      const policy = policyInForce(versions, order.placedOn) ?? versions[0];
      return policy ? [[seller, compilePolicy(policy, { floor })] as const] : [];
    });
    return {
      order,
      email,
      policies: Object.fromEntries(governing),
      sellers: ids.map((id) => sellers.find((seller) => seller.id === id) ?? { id, name: id }),
      cases: [],
      quotes: new Map(),
      submissions: [],
    };
  };
  const files = orders.map(open);
  const sessions = new Map<string, OrderFile>();

  const fileOf = ({ token }: Access): OrderFile => {
    const file = sessions.get(token);
    if (!file) throw new ReturnsError('token_invalid', 'No such session');
    return file;
  };

  const caseOf = (file: OrderFile, number: string): ReturnCase | undefined =>
    file.cases.find((returnCase) => same(returnCase.number, number));

  return {
    async lookUpOrder(request, { signal } = {}) {
      signal?.throwIfAborted();
      const { number } = request;
      // Its orders have nothing but a mail address.
      const email = 'email' in request ? request.email : '';
      const file = files.find((candidate) => same(candidate.order.number, number) || caseOf(candidate, number));
      if (!file || !same(file.email, email)) throw new ReturnsError('order_not_found', 'No such order');
      const token = newId();
      sessions.set(token, file);
      const expiresAt = new Date(now().getTime() + SESSION).toISOString();
      return { token, expiresAt, order: viewOrder(file, now()), matchedCase: caseOf(file, number)?.number ?? null };
    },

    async readOrder(access, { signal } = {}) {
      signal?.throwIfAborted();
      return viewOrder(fileOf(access), now());
    },

    async createQuote(access, selection, { signal } = {}) {
      signal?.throwIfAborted();
      const file = fileOf(access);
      const quote = insist(offerQuote(file, selection, newId(), now()));
      file.quotes.set(quote.id, quote);
      return quote;
    },

    async submitReturn(access, request, { signal, idempotencyKey: key = request.quoteId } = {}) {
      signal?.throwIfAborted();
      const file = fileOf(access);
      const body = JSON.stringify(request);
      const keyed = file.submissions.find((earlier) => earlier.key === key);
      if (keyed && keyed.body !== body) {
        throw new ReturnsError('idempotency_mismatch', 'This key was used for another submission');
      }
      const earlier = keyed ?? file.submissions.find(({ quoteId }) => quoteId === request.quoteId);
      if (earlier) return earlier.made;
      const quote = file.quotes.get(request.quoteId);
      if (!quote) throw new ReturnsError('quote_unknown', 'No such quote');
      const cases = insist(acceptQuote(file, quote, now(), nextNumber));
      const made: Submission = { id: newId(), cases };
      file.cases.push(...cases);
      file.submissions.push({ key, body, quoteId: quote.id, made });
      return made;
    },

    async readCase(access, number, { signal } = {}) {
      signal?.throwIfAborted();
      const found = caseOf(fileOf(access), number);
      if (!found) throw new ReturnsError('case_not_found', 'No such return');
      return found;
    },
  };
};
