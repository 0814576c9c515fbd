import { isReturnsError, type ReturnsAdapter } from '@returns-portal/sdk';
import type { OpenedOrder } from '../bench.js';
import { inArea } from '../check.js';
import { contactOf } from '../contact-of.js';
import { holds } from '../expect.js';
import { CheckFailure } from '../failure.js';
import { oneUnit } from '../selections.js';

/** Why the kit aborts a call. */
export class CustomerLeft extends Error {
  override readonly name = 'CustomerLeft';
}

type Call = (signal: AbortSignal) => Promise<unknown>;

/** Calls that change nothing, even where they are not aborted. */
const callsOf = ({ adapter, access, order, view }: OpenedOrder): Readonly<Record<string, Call | undefined>> => {
  const { number } = order.order;
  const optional: Pick<ReturnsAdapter, 'readShop' | 'readCaseDetails'> = adapter;
  return {
    lookUpOrder: (signal) => adapter.lookUpOrder({ number, ...contactOf(order.customer) }, { signal }),
    readOrder: (signal) => adapter.readOrder(access, { signal }),
    createQuote: (signal) => adapter.createQuote(access, oneUnit(view), { signal }),
    submitReturn: (signal) => adapter.submitReturn(access, { quoteId: 'never-quoted', locale: 'en' }, { signal }),
    readCase: (signal) => adapter.readCase(access, 'NEVER-MADE', { signal }),
    readShop: optional.readShop && ((signal) => adapter.readShop?.({ signal }) ?? Promise.resolve()),
    readCaseDetails:
      optional.readCaseDetails &&
      ((signal) => adapter.readCaseDetails?.(access, 'NEVER-MADE', { signal }) ?? Promise.resolve()),
  };
};

const outcomeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'an answer',
    (reason: unknown) => reason,
  );

export const abortChecks = inArea('abort', [
  {
    id: 'abort.before',
    title: 'rejects with the reason of a signal that was aborted before',
    why: 'Whoever tells an aborted call from a failed one shows an error to a customer who only went back.',
    fix: 'Begin every method with `signal?.throwIfAborted()`, and hand the signal on to fetch.',
    needs: [],
    async run(bench) {
      for (const [name, call] of Object.entries(callsOf(await bench.open()))) {
        if (!call) continue;
        const reason = new CustomerLeft('The customer went back');
        const outcome = await outcomeOf(call(AbortSignal.abort(reason)));
        if (outcome === reason) continue;
        throw new CheckFailure(`${name} with an aborted signal`, {
          expected: 'rejects with the reason of the signal, as it is',
          seen: isReturnsError(outcome) ? `a ReturnsError ${outcome.code}` : String(outcome),
        });
      }
    },
  },
  {
    id: 'abort.during',
    title: 'ends a call that is aborted under way with an answer or that reason',
    why: 'Anything else is shown as an error, or hangs: the journey waits for a request that nobody wants any more.',
    fix: 'Hand the signal on to fetch, and rethrow signal.reason where the signal is aborted, whatever fetch threw.',
    needs: [],
    async run(bench) {
      const calls = callsOf(await bench.open());
      for (const name of ['lookUpOrder', 'readOrder', 'createQuote']) {
        const controller = new AbortController();
        const outcome = outcomeOf(calls[name]?.(controller.signal) ?? Promise.resolve());
        const reason = new CustomerLeft('The customer closed the page');
        controller.abort(reason);
        const ended = await outcome;
        holds(ended === 'an answer' || ended === reason, `${name}, aborted under way`, String(ended));
      }
    },
  },
]);
