import { and, eq } from 'drizzle-orm';
import type { SubmissionData } from '../ports/store/submission-data.js';
import { insertCases } from './case-rows.js';
import type { Database } from './database.js';
import { idempotencyKeys, quotes, submissions } from './schema/index.js';

/** Quotes, and what was submitted on them. */
export const submissionData = (database: Database): SubmissionData => ({
  async saveQuote(shop, orderId, quote) {
    await database
      .insert(quotes)
      .values({ id: quote.id, shop, orderId, expiresAt: new Date(quote.expiresAt), document: quote });
  },

  async findQuote(orderId, quoteId) {
    const [row] = await database
      .select({ document: quotes.document })
      .from(quotes)
      .where(and(eq(quotes.orderId, orderId), eq(quotes.id, quoteId)));
    return row?.document ?? null;
  },

  async findSubmissionByKey(orderId, key) {
    const [row] = await database
      .select({
        requestHash: idempotencyKeys.requestHash,
        quoteId: submissions.quoteId,
        submission: submissions.answer,
      })
      .from(idempotencyKeys)
      .innerJoin(submissions, eq(submissions.id, idempotencyKeys.submissionId))
      .where(and(eq(idempotencyKeys.orderId, orderId), eq(idempotencyKeys.key, key)));
    return row ?? null;
  },

  async findSubmissionByQuote(orderId, quoteId) {
    const [row] = await database
      .select({ quoteId: submissions.quoteId, submission: submissions.answer })
      .from(submissions)
      .where(and(eq(submissions.orderId, orderId), eq(submissions.quoteId, quoteId)));
    return row ?? null;
  },

  async saveSubmission({ shop, orderId, quoteId, locale, handOvers, submission }) {
    await database
      .insert(submissions)
      .values({ id: submission.id, shop, orderId, quoteId, locale, answer: submission });
    await insertCases(database, { shop, orderId, submissionId: submission.id, handOvers }, submission.cases);
  },

  async saveIdempotencyKey(key) {
    await database.insert(idempotencyKeys).values(key);
  },
});
