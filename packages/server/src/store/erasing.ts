import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import type { PrivacyData } from '../ports/store/privacy-data.js';
import type { Database } from './database.js';
import {
  actWithoutRecord,
  actWithoutWords,
  answerWithoutWords,
  ERASED,
  nobody,
  quoteWithoutWords,
  withoutWords,
} from './rows/to-erased.js';
import {
  caseActs,
  caseItems,
  counterOffers,
  deductions,
  deliveries,
  events,
  feedback,
  files,
  idempotencyKeys,
  lookupAttempts,
  messages,
  orders,
  quotes,
  returnCases,
  settlements,
  shipments,
  staffTasks,
  submissions,
  verifications,
  withdrawalHandling,
} from './schema/index.js';

type Erasing = Pick<
  PrivacyData,
  'eraseTexts' | 'releaseFiles' | 'notePhotosErased' | 'eraseRecords' | 'eraseIdentity' | 'askErasure' | 'eraseAttempts'
>;

type ActRow = typeof caseActs.$inferSelect;

/** What a customer sent in, and was answered. */
const eraseSubmission = async (database: Database, submissionId: string): Promise<void> => {
  const [row] = await database.select().from(submissions).where(eq(submissions.id, submissionId));
  if (!row) return;
  await database
    .update(submissions)
    .set({ answer: answerWithoutWords(row.answer) })
    .where(eq(submissions.id, submissionId));
  const [quote] = await database.select().from(quotes).where(eq(quotes.id, row.quoteId));
  if (quote) {
    const document = quoteWithoutWords(quote.document);
    await database.update(quotes).set({ document }).where(eq(quotes.id, quote.id));
  }
  await database.delete(idempotencyKeys).where(eq(idempotencyKeys.submissionId, submissionId));
};

/** Takes personal data out of rows that stay. */
export const erasing = (database: Database): Erasing => {
  const changeActs = async (number: string, change: (act: ActRow) => ActRow['document']): Promise<void> => {
    for (const act of await database.select().from(caseActs).where(eq(caseActs.caseNumber, number))) {
      const document = change(act);
      await database.update(caseActs).set({ document }).where(eq(caseActs.id, act.id));
    }
  };
  return {
    async eraseTexts(number, textsErasedAt) {
      const [row] = await database
        .update(returnCases)
        .set({ textsErasedAt })
        .where(eq(returnCases.number, number))
        .returning({ submissionId: returnCases.submissionId });
      for (const { position, choice } of await database
        .select()
        .from(caseItems)
        .where(eq(caseItems.caseNumber, number))) {
        await database
          .update(caseItems)
          .set({ choice: withoutWords(choice) })
          .where(and(eq(caseItems.caseNumber, number), eq(caseItems.position, position)));
      }
      await database.delete(messages).where(eq(messages.caseNumber, number));
      await database.update(feedback).set({ comment: null }).where(eq(feedback.caseNumber, number));
      await database.update(counterOffers).set({ text: ERASED }).where(eq(counterOffers.caseNumber, number));
      await database.delete(shipments).where(eq(shipments.caseNumber, number));
      await changeActs(number, actWithoutWords);
      if (row) await eraseSubmission(database, row.submissionId);
      const about = database
        .select({ id: withdrawalHandling.withdrawalId })
        .from(withdrawalHandling)
        .where(
          and(
            eq(withdrawalHandling.shop, staffTasks.shop),
            sql`${withdrawalHandling.cases} @> ${JSON.stringify([number])}::jsonb`,
          ),
        );
      await database.update(staffTasks).set({ note: null }).where(inArray(staffTasks.withdrawalId, about));
      const told = database.select({ id: events.id }).from(events).where(eq(events.caseNumber, number));
      await database.update(deliveries).set({ problem: null }).where(inArray(deliveries.eventId, told));
    },

    async releaseFiles(ids) {
      if (ids.length === 0) return;
      const loose = { caseNumber: null, lineId: null, addedAt: new Date(0) };
      await database
        .update(files)
        .set(loose)
        .where(inArray(files.id, [...ids]));
    },

    async notePhotosErased(number, photosErasedAt) {
      await database.update(returnCases).set({ photosErasedAt }).where(eq(returnCases.number, number));
    },

    async eraseRecords(number, recordsErasedAt) {
      await database.update(returnCases).set({ recordsErasedAt }).where(eq(returnCases.number, number));
      await database
        .update(settlements)
        .set({ reference: null, problem: null })
        .where(eq(settlements.caseNumber, number));
      await database.update(deductions).set({ text: ERASED }).where(eq(deductions.caseNumber, number));
      await changeActs(number, actWithoutRecord);
    },

    async eraseIdentity(orderId, at) {
      await database.update(orders).set(nobody(orderId, at)).where(eq(orders.id, orderId));
      await database
        .update(returnCases)
        .set({ point: null, pickup: null, booking: null })
        .where(eq(returnCases.orderId, orderId));
      await database.delete(verifications).where(eq(verifications.orderId, orderId));
      const taken = database.select().from(submissions).where(eq(submissions.quoteId, quotes.id));
      await database.delete(quotes).where(and(eq(quotes.orderId, orderId), notExists(taken)));
    },

    async askErasure(orderId, erasureAsked) {
      await database.update(orders).set({ erasureAsked }).where(eq(orders.id, orderId));
    },

    async eraseAttempts(shop, subjects) {
      if (subjects.length === 0) return;
      await database
        .delete(lookupAttempts)
        .where(and(eq(lookupAttempts.shop, shop), inArray(lookupAttempts.subject, [...subjects])));
    },
  };
};
