import { and, eq, lt, notInArray } from 'drizzle-orm';
import type { StoreData } from '../ports/return-store.js';
import { insertCases, readCases } from './case-rows.js';
import type { Database } from './database.js';
import { idempotencyKeys, orders, quotes, returnCases, shops, submissions } from './schema.js';

type SubmissionData = Pick<
  StoreData,
  | 'saveQuote'
  | 'findQuote'
  | 'findSubmissionByKey'
  | 'findSubmissionByQuote'
  | 'saveSubmission'
  | 'saveIdempotencyKey'
  | 'readCaseFile'
>;

/** Offers that nobody took are forgotten a day later; until then a late customer hears that theirs has expired. */
const KEPT_AFTER_EXPIRY = 24 * 60 * 60 * 1000;

/** Quotes, what was submitted on them, and the cases that came of it. */
export const submissionData = (database: Database): SubmissionData => ({
  async saveQuote(shop, orderId, quote) {
    const longExpired = new Date(Date.parse(quote.expiresAt) - KEPT_AFTER_EXPIRY);
    const taken = database
      .select({ id: submissions.quoteId })
      .from(submissions)
      .where(eq(submissions.orderId, orderId));
    await database
      .delete(quotes)
      .where(and(eq(quotes.orderId, orderId), lt(quotes.expiresAt, longExpired), notInArray(quotes.id, taken)));
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

  async saveSubmission({ shop, orderId, quoteId, locale, submission }) {
    await database
      .insert(submissions)
      .values({ id: submission.id, shop, orderId, quoteId, locale, answer: submission });
    await insertCases(database, { shop, orderId, submissionId: submission.id }, submission.cases);
  },

  async saveIdempotencyKey(key) {
    await database.insert(idempotencyKeys).values(key);
  },

  async readCaseFile(caseNumber) {
    const [row] = await database
      .select({
        shop: shops,
        email: orders.customerEmail,
        name: orders.customerName,
        locale: submissions.locale,
      })
      .from(returnCases)
      .innerJoin(orders, eq(orders.id, returnCases.orderId))
      .innerJoin(shops, eq(shops.id, orders.shop))
      .innerJoin(submissions, eq(submissions.id, returnCases.submissionId))
      .where(eq(returnCases.number, caseNumber));
    const [returnCase] = await readCases(database, eq(returnCases.number, caseNumber));
    if (!row || !returnCase) return null;
    return { shop: row.shop, customer: { email: row.email, name: row.name }, locale: row.locale, returnCase };
  },
});
