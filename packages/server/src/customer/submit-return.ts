import { acceptQuote, type Submission, type SubmissionRequest } from '@returns-portal/contract';
import { sha256 } from '../access/hmac.js';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import { insist, ServiceProblem } from '../service-problem.js';

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
    const cases = insist(acceptQuote(file, quote, clock.now(), input.newCaseNumber));
    const submission: Submission = { id: crypto.randomUUID(), cases };
    await transaction.saveSubmission({ shop, orderId, quoteId: quote.id, locale: request.locale, submission });
    await transaction.saveIdempotencyKey({ shop, orderId, key, requestHash, submissionId: submission.id });
    for (const { number } of submission.cases) await transaction.enqueue({ kind: 'confirm_case', caseNumber: number });
    return submission;
  });
};
