import type { OrderView } from '@returns-portal/contract';
import { isReturnsError, restAdapter, type ReturnsAdapter } from '@returns-portal/sdk';
import { openOrder } from '../conformance/bench.js';
import { SCENARIO_PROMISES } from '../conformance/scenario-promises.js';
import { everything } from '../conformance/selections.js';
import type { AdapterUnderTest, HttpUnderTest, KnownOrder, OrderUnderTest } from '../conformance/subject.js';
import type { Scenario } from '../scenario.js';
import { withoutMissing } from './find-abilities.js';
import type { Wanted } from './options.js';

interface Viewed {
  readonly order: KnownOrder;
  readonly view: OrderView;
}

/** Why an order that was given cannot be used. */
export class OrderRefusedError extends Error {}

const waitOf = (params: Readonly<Record<string, unknown>>): string =>
  typeof params['retryAfter'] === 'number' ? `in ${params['retryAfter']} seconds` : 'later';

const sentenceFor = (number: string, error: unknown): string => {
  if (!isReturnsError(error)) return `The look-up of ${number} failed: ${String(error)}`;
  switch (error.code) {
    case 'order_not_found':
      return `The shop knows no order ${number} with the contact that was given. Is --order right?`;
    case 'too_many_attempts':
      return `The service limits look-ups by now. Try again ${waitOf(error.params)}.`;
    case 'code_required':
      return 'The shop sends a code by mail before it shows an order. Run the kit against a shop without codes.';
    case 'network':
    case 'timeout':
      return `The shop was there, but the look-up of ${number} got no answer. --timeout waits longer.`;
    default:
      return `The look-up of ${number} was refused with ${error.code}: ${error.message}`;
  }
};

const look = async (adapter: ReturnsAdapter, order: KnownOrder): Promise<Viewed> => {
  try {
    return { order, view: (await openOrder({ adapter, order })).view };
  } catch (error) {
    throw new OrderRefusedError(sentenceFor(order.order.number, error), { cause: error });
  }
};

const isReturnable = (view: OrderView): boolean => {
  try {
    return everything(view).items.length > 0;
  } catch {
    return false;
  }
};

/** The first order that is as the scenario wants it; for `open` one of which anything can be returned will do. */
const pick = (viewed: readonly Viewed[], scenario: Scenario): KnownOrder | null => {
  const fits = viewed.find(({ view }) => SCENARIO_PROMISES[scenario].holds(view));
  if (fits) return fits.order;
  if (scenario !== 'open') return null;
  return (viewed.find(({ view }) => isReturnable(view)) ?? viewed[0])?.order ?? null;
};

/**
 * An API as a back end for the kit, with the orders that were given. Looks each of them up first.
 *
 * @throws OrderRefusedError
 */
export const restSubject = async (
  { endpoint, shop, orders, otherOrder, otherShop, staffKey, customerToken, write, timeout }: Wanted,
  { fetch: send, now }: { fetch: typeof fetch; now: () => Date },
): Promise<AdapterUnderTest> => {
  const timed: typeof fetch = (input, init) =>
    send(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(timeout) });
  const http: HttpUnderTest = { endpoint, shop, otherShop, fetch: timed };
  const whole = restAdapter({ endpoint, shop, timeout, fetch: send });
  const viewed: Viewed[] = [];
  for (const order of orders) viewed.push(await look(whole, order));
  if (otherOrder) await look(whole, otherOrder);
  const adapter = await withoutMissing(whole, http, write);
  const under = (order: KnownOrder): OrderUnderTest => ({ adapter, order, neighbour: otherOrder });
  return {
    take: async (scenario) => {
      const order = pick(viewed, scenario);
      return order && under(order);
    },
    orders: async () => viewed.map(({ order }) => under(order)),
    http,
    staffKey,
    now,
    writes: write,
    tidies: true,
    demo: false,
    ...(customerToken !== undefined && { signIn: async () => ({ adapter, customerToken }) }),
  };
};
