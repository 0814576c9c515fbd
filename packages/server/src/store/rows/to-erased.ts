import type { Quote, Submission } from '@returns-portal/contract';
import type { Choice } from '@returns-portal/policy';
import type { StoredErasure } from '../../ports/store/privacy-data.js';
import type { caseActs, erasures, orders } from '../schema/index.js';

type OrderRow = typeof orders.$inferSelect;
type ActRow = typeof caseActs.$inferSelect;

/** Stands where something was that has to be there. */
export const ERASED = '[erased]';

/**
 * Nobody. Each has an address of its own, so that orders of several customers do not become those of one; `invalid` is a
 * domain that can never be (RFC 2606).
 */
export const nobody = (orderId: string, at: Date) => {
  const email = `erased-${orderId}@erased.invalid`;
  return {
    customerEmail: email,
    customerKey: email,
    customerName: ERASED,
    customerPhone: null,
    customerPostcode: null,
    customerId: null,
    erasureAsked: null,
    erasedAt: at,
  } satisfies Partial<OrderRow>;
};

/** What was chosen, without a word that was typed: answers too, since nobody can tell them from codes any more. */
export const withoutWords = (choice: Choice): Choice => {
  switch (choice.track) {
    case 'withdrawal':
      return choice;
    case 'conformity': {
      const { track, reason, outcome } = choice;
      return { track, reason, outcome };
    }
    case 'goodwill': {
      const { track, reason, outcome, exchangeFor } = choice;
      return { track, reason, outcome, ...(exchangeFor !== undefined && { exchangeFor }) };
    }
  }
};

export const quoteWithoutWords = (quote: Quote): Quote => ({
  ...quote,
  selection: {
    ...quote.selection,
    items: quote.selection.items.map((item) => ({ ...item, choice: withoutWords(item.choice) })),
  },
});

export const answerWithoutWords = (answer: Submission): Submission => ({
  ...answer,
  cases: answer.cases.map((returned) => ({
    ...returned,
    items: returned.items.map((item) => ({ ...item, choice: withoutWords(item.choice) })),
  })),
});

type Document = ActRow['document'];
type Destruction = { readonly ground: string; readonly text: string };

export const destructionOf = ({ destruction }: Document): Destruction | null =>
  typeof destruction === 'object' && destruction !== null ? (destruction as Destruction) : null;

/** The files that show what was destroyed. */
export const filesOfDestruction = (document: Document): readonly string[] =>
  destructionOf(document) ? (document['files'] as string[]) : [];

/** Words that an act must have; those that it may have are null. */
const REQUIRED: readonly ActRow['kind'][] = ['decline', 'note', 'override'];

/** An act without what staff typed. Why goods were destroyed stays: that is of the record. */
export const actWithoutWords = ({ kind, document }: Pick<ActRow, 'kind' | 'document'>): Document => ({
  ...document,
  ...('text' in document && { text: REQUIRED.includes(kind) ? ERASED : null }),
  ...('trackingNumber' in document && { trackingNumber: null }),
  ...(Array.isArray(document['unexpected']) && {
    unexpected: document['unexpected'].map((found: object) => ({ ...found, title: ERASED })),
  }),
});

/** The same once that may go as well. */
export const actWithoutRecord = ({ document }: Pick<ActRow, 'document'>): Document => {
  const destruction = destructionOf(document);
  return destruction ? { ...document, destruction: { ...destruction, text: ERASED }, files: [] } : document;
};

export const toErasure = (row: typeof erasures.$inferSelect): StoredErasure => ({
  ...row,
  counts: row.counts.map((count) => ({ ...count })),
  kept: row.kept.map((kept) => ({ ...kept })),
});
