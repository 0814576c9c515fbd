import type { CaseDetails, LookupRequest, ReturnCase, Submission } from '@returns-portal/contract';
import { acceptQuote, offerQuote, viewOrder, type OrderFacts } from '@returns-portal/contract/client';
import type { Access, CallOptions, ReturnsAdapter } from '../adapter/returns-adapter.js';
import { ReturnsError } from '../errors/returns-error.js';
import { bareDetails } from './bare-details.js';
import { guard } from './guard.js';
import { insist } from './insist.js';
import type { FoundOrder, LocalAdapterOptions, NewReturn, StoredReturn } from './local-adapter-options.js';
import { newReturn } from './new-return.js';
import { readFacts } from './order-facts.js';
import { sameText } from './same-text.js';
import { createSessions, type Session } from './sessions.js';
import type { Attempt } from './submissions.js';

/** What a local adapter can do, and the way to its orders for whoever adds to it. */
export interface LocalAdapter<Found extends FoundOrder = FoundOrder> extends ReturnsAdapter {
  readCaseDetails(access: Access, number: string, options?: CallOptions): Promise<CaseDetails>;
  /** The order of an access as `findOrder` gave it last. Throws a `ReturnsError` `token_invalid`. */
  foundBy(access: Access): Found;
}

const caseOf = ({ cases }: Pick<OrderFacts, 'cases'>, number: string): ReturnCase | undefined =>
  cases.find((returnCase) => sameText(returnCase.number, number));

/**
 * An adapter over three small functions of a shop's own API: verdicts, quotes and cases come from the policy engine, here
 * in the page or wherever it runs. What it decides is for the customer's eyes: the API behind it decides again.
 */
export const localAdapter = <Found extends FoundOrder>(options: LocalAdapterOptions<Found>): LocalAdapter<Found> => {
  const { now = () => new Date() } = options;
  // Called on the options: they may be an object of a class.
  const findOrder = guard<[LookupRequest], Found | null>((...given) => options.findOrder(...given));
  const createReturn = guard<[NewReturn, Found], string>((...given) => options.createReturn(...given));
  const getReturn = guard<[string, Found], StoredReturn | null>(
    async (...given) => (await options.getReturn?.(...given)) ?? null,
  );
  const cancelReturn =
    options.cancelReturn && guard<[string, Found], void>(async (...given) => options.cancelReturn?.(...given));
  const { policies, sellers, floor } = options;
  const rules = { policies, sellers, floor, getReturn };
  const sessions = createSessions<Found>(now);

  /** The order as it is by now, with all that was returned of it. */
  const readAgain = async (session: Session<Found>, call: CallOptions): Promise<OrderFacts> => {
    const found = await findOrder(session.request, call);
    if (!found) throw new ReturnsError('token_invalid', 'The order of this session is gone');
    session.found = found;
    return readFacts(rules, found, call);
  };

  const insistOn = (facts: OrderFacts, number: string): ReturnCase => {
    const found = caseOf(facts, number);
    if (found) return found;
    throw new ReturnsError('case_not_found', 'No such return');
  };

  const create = async (session: Session<Found>, attempt: Attempt, call: CallOptions): Promise<Submission> => {
    const { id, key, request } = attempt;
    const quote = session.desk.quotes.get(request.quoteId);
    if (!quote) throw new ReturnsError('quote_unknown', 'No such quote');
    attempt.accepted ??= insist(acceptQuote(await readAgain(session, call), quote, now(), () => id));
    const cases: ReturnCase[] = [];
    // One after the other: what was made stays made if the next one fails, and its key finds it again.
    for (const accepted of attempt.accepted) {
      const wanted = newReturn(accepted, quote, key, request);
      cases.push({ ...accepted, number: await createReturn(wanted, session.found, call) });
    }
    return { id, cases };
  };

  const follow = async (session: Session<Found>, number: string, call: CallOptions): Promise<CaseDetails> => {
    const facts = await readAgain(session, call);
    const { actions, ...details } = bareDetails(insistOn(facts, number), facts, now());
    return { ...details, actions: actions.filter((action) => action === 'cancel' && cancelReturn) };
  };

  const cancel = async (access: Access, number: string, { signal }: CallOptions = {}): Promise<CaseDetails> => {
    signal?.throwIfAborted();
    const session = sessions.of(access);
    const details = await follow(session, number, { signal });
    const { actions } = details;
    if (details.case.status === 'cancelled') return details;
    if (!actions.includes('cancel')) {
      throw new ReturnsError('action_unavailable', 'The return is past that', { params: { actions } });
    }
    await cancelReturn?.(details.case.number, session.found, { signal });
    return follow(session, number, { signal });
  };

  return {
    async lookUpOrder(request, { signal } = {}) {
      signal?.throwIfAborted();
      const found = await findOrder(request, { signal });
      if (!found) throw new ReturnsError('order_not_found', 'No such order');
      const facts = await readFacts(rules, found, { signal });
      const { token, session } = sessions.open(request, found.order.id, found);
      const matchedCase = caseOf(facts, request.number)?.number ?? null;
      return { token, expiresAt: session.expiresAt.toISOString(), order: viewOrder(facts, now()), matchedCase };
    },

    async readOrder(access, { signal } = {}) {
      signal?.throwIfAborted();
      return viewOrder(await readAgain(sessions.of(access), { signal }), now());
    },

    async createQuote(access, selection, { signal } = {}) {
      signal?.throwIfAborted();
      const session = sessions.of(access);
      const facts = await readAgain(session, { signal });
      const quote = insist(offerQuote(facts, selection, crypto.randomUUID(), now()));
      session.desk.quotes.set(quote.id, quote);
      return quote;
    },

    async submitReturn(access, request, { signal, idempotencyKey = request.quoteId } = {}) {
      signal?.throwIfAborted();
      const session = sessions.of(access);
      return session.desk.submissions.submit(idempotencyKey, request, (attempt) =>
        create(session, attempt, { signal }),
      );
    },

    async readCase(access, number, { signal } = {}) {
      signal?.throwIfAborted();
      return insistOn(await readAgain(sessions.of(access), { signal }), number);
    },

    async readCaseDetails(access, number, { signal } = {}) {
      signal?.throwIfAborted();
      return follow(sessions.of(access), number, { signal });
    },

    ...(cancelReturn && { cancelReturn: cancel }),
    foundBy: (access) => sessions.of(access).found,
  };
};
