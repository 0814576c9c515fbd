import type { CaseAction } from '@returns-portal/contract';

/** What the customer has typed or opened and not sent: kept while the case is read again, and when sending fails. */
export interface Drafts {
  readonly message: string;
  readonly trackingNumber: string;
  readonly carrier: string;
  readonly files: readonly File[];
  /** What they are about to answer to the shop's offer. */
  readonly answer: 'accept' | 'decline' | null;
  readonly cancelling: boolean;
  readonly rating: number | null;
  readonly comment: string;
  /** What was tried to be sent although it was not complete. */
  readonly incomplete: CaseAction | null;
}

export const noDrafts: Drafts = {
  message: '',
  trackingNumber: '',
  carrier: '',
  files: [],
  answer: null,
  cancelling: false,
  rating: null,
  comment: '',
  incomplete: null,
};

/** What belongs to each action, and is done with once it is sent. */
const OF_ACTION: Readonly<Record<CaseAction, readonly (keyof Drafts)[]>> = {
  answer_offer: ['answer'],
  cancel: ['cancelling'],
  add_shipment: ['trackingNumber', 'carrier'],
  add_message: ['message'],
  add_evidence: ['files'],
  give_feedback: ['rating', 'comment'],
};

export const withoutSent = (drafts: Drafts, action: CaseAction): Drafts => ({
  ...drafts,
  ...Object.fromEntries(OF_ACTION[action].map((key) => [key, noDrafts[key]])),
  incomplete: null,
});
