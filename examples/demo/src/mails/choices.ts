import type { Choice } from '@returns-portal/policy';
import { DEARER } from './sample-shops.js';

/** What customers of the sample mails choose. A change of mind waits for a person: the samples' policies say so. */
export const REFUND: Choice = { track: 'goodwill', reason: 'arrived_late', outcome: 'refund' };
export const REVIEWED: Choice = { track: 'goodwill', reason: 'changed_mind', outcome: 'refund' };
export const CREDIT: Choice = { track: 'goodwill', reason: 'arrived_late', outcome: 'store_credit' };
export const EXCHANGE: Choice = {
  track: 'goodwill',
  reason: 'arrived_late',
  outcome: 'exchange',
  exchangeFor: DEARER,
};
export const WITHDRAWAL: Choice = { track: 'withdrawal' };
export const REPAIR: Choice = { track: 'conformity', reason: 'not_as_described', outcome: 'repair' };

/** How goods are found. */
export const FINE = { condition: 'as_new', disposition: 'restock', result: 'accept' } as const;
export const LATER = { condition: 'used', disposition: 'refurbish', result: 'wait' } as const;
export const WORN = { condition: 'used', disposition: 'send_back', result: 'refuse' } as const;
