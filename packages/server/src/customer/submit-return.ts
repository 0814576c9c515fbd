import { openCases, presentQuote, type Quote, type Submission, type SubmissionRequest } from '@returns-portal/contract';
import { checkSelection } from '@returns-portal/policy';
import { sha256 } from '../access/hmac.js';
import type { Ports } from '../ports/ports.js';
import type { OrderFile, StoreTransaction } from '../ports/return-store.js';
import { sameValue } from '../same-value.js';
import { ServiceProblem } from '../service-problem.js';
import { situationOf } from './order-situation.js';
import { refuseSelection } from './refuse-selection.js';

export interface SubmitInput {
  readonly orderId: string;
  readonly idempotencyKey: string;
  readonly request: SubmissionRequest;
  readonly newCaseNumber: () => string;
}

const hashOf = ({ quoteId, locale }: SubmissionRequest): Promise<string> => sha256(JSON.stringify([quoteId, locale]));

/** What was already stored for this press of the button, whichever request brought it. */
const findEarlier = async (
  transaction: StoreTransaction,
  { orderId, idempotencyKey, request }: SubmitInput,
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

/** Turns the quote into cases if all that it was made from still holds. */
const acceptQuote = (file: OrderFile, quote: Quote, now: Date, newCaseNumber: () => string): Submission => {
  const { order, policies, sellers } = file;
  const { today, history, assessments } = situationOf(file, now);
  const { id, expiresAt, selection } = quote;
  refuseSelection(checkSelection(assessments, policies, selection));
  const fresh = presentQuote({ id, expiresAt, order, policies, assessments, selection, history, today });
  if (!sameValue([fresh.refund, fresh.policies], [quote.refund, quote.policies])) {
    throw new ServiceProblem('quote_changed', 'The amounts or terms are no longer those of the quote');
  }
  if (now.getTime() >= Date.parse(expiresAt)) throw new ServiceProblem('quote_expired', 'The quote has expired');
  const cases = openCases({
    order,
    sellers,
    policies,
    assessments,
    quote: fresh,
    today,
    createdAt: now.toISOString(),
    nextNumber: newCaseNumber,
  });
  return { id: crypto.randomUUID(), cases };
};

/**
 * Makes a return of a quote, once. All of it happens in one transaction that holds the order: whoever comes second,
 * by a double click, a retry or another tab, sees what the first one stored.
 */
export const submitReturn = async ({ store, clock }: Ports, input: SubmitInput): Promise<Submission> => {
  const { orderId, idempotencyKey: key, request } = input;
  const requestHash = await hashOf(request);
  return store.transaction(async (transaction) => {
    await transaction.lockOrder(orderId);
    const file = await transaction.readOrder(orderId);
    if (!file) throw new ServiceProblem('token_invalid', 'The order of this token is gone');
    const { shop } = file;

    const earlier = await findEarlier(transaction, input, requestHash);
    if (earlier) {
      const { submission, keyIsNew } = earlier;
      if (keyIsNew)
        await transaction.saveIdempotencyKey({ shop, orderId, key, requestHash, submissionId: submission.id });
      return submission;
    }

    const quote = await transaction.findQuote(orderId, request.quoteId);
    if (!quote) throw new ServiceProblem('quote_unknown', 'No such quote for this order');
    const submission = acceptQuote(file, quote, clock.now(), input.newCaseNumber);
    await transaction.saveSubmission({ shop, orderId, quoteId: quote.id, locale: request.locale, submission });
    await transaction.saveIdempotencyKey({ shop, orderId, key, requestHash, submissionId: submission.id });
    for (const { number } of submission.cases) await transaction.enqueue({ kind: 'confirm_case', caseNumber: number });
    return submission;
  });
};
