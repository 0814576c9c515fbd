import {
  acceptQuote,
  type Quote,
  type ReturnCase,
  type Submission,
  type SubmissionRequest,
} from '@returns-portal/contract';
import { sha256 } from '../access/hmac.js';
import { sees, type Visit } from '../access/visit.js';
import { announceCase } from '../cases/announce-case.js';
import { noteRules } from '../desk/note-rules.js';
import { attachFiles } from '../evidence/attach-files.js';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { OrderFile } from '../ports/store/order-data.js';
import { insist, ServiceProblem } from '../service-problem.js';
import { chooseHandOvers } from './choose-hand-overs.js';
import { stockFor } from './exchange-stock.js';
import { readOrderFile } from './open-order.js';

export interface SubmitInput {
  readonly visit: Visit;
  readonly idempotencyKey: string;
  readonly request: SubmissionRequest;
  readonly newCaseNumber: () => string;
  /** Who makes it; the customer where it is not said. */
  readonly by?: 'customer' | 'shop';
  /** What is decided from, where it is not what the shop has said. */
  readonly adapt?: (file: OrderFile) => OrderFile;
  /** What else has to happen with it. */
  readonly afterwards?: (transaction: StoreTransaction, submission: Submission, now: Date) => Promise<void>;
}

/** Of what makes two requests the same one. What is left out and what is empty are the same. */
const hashOf = ({ quoteId, locale, evidence = [], handOvers = [] }: SubmissionRequest): Promise<string> => {
  const extras = evidence.length + handOvers.length > 0 ? [evidence, handOvers] : [];
  return sha256(JSON.stringify([quoteId, locale, ...extras]));
};

/** What was already stored for this press of the button, whichever request brought it. */
const findEarlier = async (
  transaction: StoreTransaction,
  { visit: { orderId }, idempotencyKey, request }: SubmitInput,
  requestHash: string,
): Promise<{ submission: Submission; keyIsNew: boolean } | null> => {
  const keyed = await transaction.findSubmissionByKey(orderId, idempotencyKey);
  if (keyed) {
    if (keyed.requestHash !== requestHash) {
      throw new ServiceProblem('idempotency_mismatch', 'This Idempotency-Key was used for another request');
    }
    return { submission: keyed.submission, keyIsNew: false };
  }
  const quoted = await transaction.findSubmissionByQuote(orderId, request.quoteId);
  return quoted && { submission: quoted.submission, keyIsNew: true };
};

/** What waits for photos that came along waits for somebody to look at them. */
const withEvidence = (returnCase: ReturnCase, evidence: readonly { readonly lineId: string }[]): ReturnCase => ({
  ...returnCase,
  items: returnCase.items.map((item) =>
    item.waitsFor === 'evidence' && evidence.some(({ lineId }) => lineId === item.lineId)
      ? { ...item, waitsFor: 'review' }
      : item,
  ),
});

/** Evidence of a line that is not in the quote would be lost without a word. */
const requireLines = (cases: readonly ReturnCase[], evidence: NonNullable<SubmissionRequest['evidence']>): void => {
  const lines = new Set(cases.flatMap(({ items }) => items.map(({ lineId }) => lineId)));
  const files = evidence.filter(({ lineId }) => !lines.has(lineId)).map(({ id }) => id);
  if (files.length > 0)
    throw new ServiceProblem('file_unknown', 'Files for lines that are not in the quote', { files });
};

const exchanges = ({ selection }: Quote): boolean =>
  selection.items.some(({ choice }) => choice.track === 'goodwill' && choice.exchangeFor !== undefined);

const quoteUnknown = (): ServiceProblem => new ServiceProblem('quote_unknown', 'No such quote for this order');

/** What others know, as far as it matters to the quote. It is asked before the transaction, which holds the order. */
const askAround = async (ports: Ports, { visit, request }: SubmitInput, quote: Quote | null) => {
  const nothing = { catalogue: undefined, chosen: [], refusal: null };
  if (!quote || (!exchanges(quote) && !request.handOvers?.length)) return nothing;
  const file = await readOrderFile(ports, visit);
  const catalogue = exchanges(quote) ? await stockFor(ports.inventory, file.order, quote.selection) : undefined;
  try {
    const chosen = await chooseHandOvers(ports.carrier, visit.home, file, quote, request.handOvers);
    return { catalogue, chosen, refusal: null };
  } catch (error) {
    if (!(error instanceof ServiceProblem)) throw error;
    // Only a submission that is new fails of it.
    return { catalogue, chosen: [], refusal: error };
  }
};

/**
 * Makes a return of a quote, once. All of it happens in one transaction that holds the order: whoever comes second,
 * by a double click, a retry or another tab, sees what the first one stored.
 */
export const submitReturn = async (ports: Ports, input: SubmitInput): Promise<Submission> => {
  const { store, clock } = ports;
  const { visit, idempotencyKey: key, request, by = 'customer', adapt = (file) => file } = input;
  const { home: shop, orderId } = visit;
  const { quoteId, locale, evidence = [] } = request;
  const requestHash = await hashOf(request);
  const offered = await store.inShop(shop.id, (data) => data.findQuote(orderId, quoteId));
  // Before what was stored is looked for: that of a quote of other sellers' goods is not for a seller's page.
  if (offered?.policies.some(({ seller }) => !sees(visit, seller))) throw quoteUnknown();
  const { catalogue, chosen: handOvers, refusal } = await askAround(ports, input, offered);

  return store.inShop(shop.id, async (transaction) => {
    await transaction.lockOrder(orderId);
    const file = await transaction.readOrder(orderId);
    if (!file) throw new ServiceProblem('token_invalid', 'The order of this token is gone');

    const earlier = await findEarlier(transaction, input, requestHash);
    if (earlier) {
      const { submission, keyIsNew } = earlier;
      const submissionId = submission.id;
      if (keyIsNew) await transaction.saveIdempotencyKey({ shop: shop.id, orderId, key, requestHash, submissionId });
      return submission;
    }

    const quote = await transaction.findQuote(orderId, quoteId);
    if (!quote) throw quoteUnknown();
    if (refusal) throw refusal;
    const now = clock.now();
    const accepted = insist(acceptQuote({ ...adapt(file), catalogue }, quote, now, input.newCaseNumber));
    const cases = accepted.map((returnCase) => withEvidence(returnCase, evidence));
    requireLines(cases, evidence);
    const submission: Submission = { id: crypto.randomUUID(), cases };
    const submissionId = submission.id;
    await transaction.saveSubmission({ shop: shop.id, orderId, quoteId, locale, handOvers, submission });
    await transaction.saveIdempotencyKey({ shop: shop.id, orderId, key, requestHash, submissionId });
    for (const returnCase of cases) {
      const { number: caseNumber, items } = returnCase;
      const files = evidence.filter(({ lineId }) => items.some((item) => item.lineId === lineId));
      await attachFiles(transaction, orderId, caseNumber, files);
      await noteRules(transaction, adapt(file), returnCase, now);
      await announceCase(transaction, shop, now, returnCase, by);
    }
    await input.afterwards?.(transaction, submission, now);
    return submission;
  });
};
