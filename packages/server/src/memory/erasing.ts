import type { PrivacyData } from '../ports/store/privacy-data.js';
import {
  actWithoutRecord,
  actWithoutWords,
  answerWithoutWords,
  ERASED,
  nobody,
  quoteWithoutWords,
  withoutWords,
} from '../store/rows/to-erased.js';
import type { Tables } from './open-tables.js';
import type { Sync } from './sync.js';

type Erasing = Pick<
  PrivacyData,
  'eraseTexts' | 'releaseFiles' | 'notePhotosErased' | 'eraseRecords' | 'eraseIdentity' | 'askErasure' | 'eraseAttempts'
>;

/** Takes personal data out of rows that stay. */
export const erasing = (tables: Tables): Sync<Erasing> => {
  const { returnCases, caseItems, messages, feedback, counterOffers, shipments, caseActs } = tables;
  const { quotes, submissions, idempotencyKeys, withdrawalHandling, staffTasks } = tables;
  const { orders, verifications, files, settlements, deductions, lookupAttempts, events, deliveries } = tables;
  return {
    eraseTexts(number, at) {
      const of = ({ caseNumber }: { readonly caseNumber: string | null }): boolean => caseNumber === number;
      const [{ submissionId } = { submissionId: '' }] = returnCases.update((row) => row.number === number, {
        textsErasedAt: at,
      });
      caseItems.update(of, ({ choice }) => ({ choice: withoutWords(choice) }));
      messages.remove(of);
      feedback.update(of, { comment: null });
      counterOffers.update(of, { text: ERASED });
      shipments.remove(of);
      caseActs.update(of, (act) => ({ document: actWithoutWords(act) }));
      const [submission] = submissions.update(
        ({ id }) => id === submissionId,
        ({ answer }) => ({ answer: answerWithoutWords(answer) }),
      );
      quotes.update(
        ({ id }) => id === submission?.quoteId,
        ({ document }) => ({ document: quoteWithoutWords(document) }),
      );
      idempotencyKeys.remove((row) => row.submissionId === submissionId);
      const about = withdrawalHandling.select(({ cases }) => cases.includes(number));
      staffTasks.update(
        ({ shop, withdrawalId }) => about.some((row) => row.shop === shop && row.withdrawalId === withdrawalId),
        { note: null },
      );
      const told = new Set(events.select(of).map(({ id }) => id));
      deliveries.update(({ eventId }) => told.has(eventId), { problem: null });
    },

    releaseFiles: (ids) =>
      void files.update(({ id }) => ids.includes(id), { caseNumber: null, lineId: null, addedAt: new Date(0) }),

    notePhotosErased: (number, at) => void returnCases.update((row) => row.number === number, { photosErasedAt: at }),

    eraseRecords(number, at) {
      const of = ({ caseNumber }: { readonly caseNumber: string }): boolean => caseNumber === number;
      returnCases.update((row) => row.number === number, { recordsErasedAt: at });
      settlements.update(of, { reference: null, problem: null });
      deductions.update(of, { text: ERASED });
      caseActs.update(of, (act) => ({ document: actWithoutRecord(act) }));
    },

    eraseIdentity(orderId, at) {
      orders.update(({ id }) => id === orderId, nobody(orderId, at));
      returnCases.update((row) => row.orderId === orderId, { point: null, pickup: null, booking: null });
      verifications.remove((row) => row.orderId === orderId);
      const taken = new Set(submissions.select((row) => row.orderId === orderId).map(({ quoteId }) => quoteId));
      quotes.remove((row) => row.orderId === orderId && !taken.has(row.id));
    },

    askErasure: (orderId, at) => void orders.update(({ id }) => id === orderId, { erasureAsked: at }),

    eraseAttempts: (shop, subjects) =>
      lookupAttempts.remove((row) => row.shop === shop && subjects.includes(row.subject)),
  };
};
