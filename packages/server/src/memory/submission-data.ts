import type { SubmissionData } from '../ports/store/submission-data.js';
import { rowsOfCases } from '../store/rows/to-case.js';
import type { Tables } from './open-tables.js';
import type { Sync } from './sync.js';

/** Quotes, and what was submitted on them. */
export const submissionData = ({
  quotes,
  submissions,
  idempotencyKeys,
  returnCases,
  caseItems,
}: Tables): Sync<SubmissionData> => ({
  saveQuote(shop, orderId, quote) {
    quotes.insert({ id: quote.id, shop, orderId, expiresAt: new Date(quote.expiresAt), document: quote });
  },

  findQuote: (orderId, quoteId) =>
    quotes.select((row) => row.orderId === orderId && row.id === quoteId)[0]?.document ?? null,

  findSubmissionByKey(orderId, key) {
    const [known] = idempotencyKeys.select((row) => row.orderId === orderId && row.key === key);
    const [found] = known ? submissions.select(({ id }) => id === known.submissionId) : [];
    return known && found ? { requestHash: known.requestHash, quoteId: found.quoteId, submission: found.answer } : null;
  },

  findSubmissionByQuote(orderId, quoteId) {
    const [found] = submissions.select((row) => row.orderId === orderId && row.quoteId === quoteId);
    return found ? { quoteId, submission: found.answer } : null;
  },

  saveSubmission({ shop, orderId, quoteId, locale, handOvers, submission }) {
    submissions.insert({ id: submission.id, shop, orderId, quoteId, locale, answer: submission });
    const rows = rowsOfCases({ shop, orderId, submissionId: submission.id, handOvers }, submission.cases);
    for (const row of rows.cases) returnCases.insert(row);
    for (const row of rows.items) caseItems.insert(row);
  },

  saveIdempotencyKey: (key) => idempotencyKeys.insert(key),
});
