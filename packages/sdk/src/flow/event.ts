import type { Lookup, OrderView, Quote, ReturnCase, Submission } from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';
import type { LineDraft } from './draft.js';
import type { FlowError } from './state.js';

/** What a person did. An event that the step does not know is ignored. */
export type UserEvent =
  | { readonly type: 'lookup.submitted'; readonly number: string; readonly email: string }
  /** How many units of a line go back; 0 takes the line out of the return. */
  | { readonly type: 'quantity.chosen'; readonly lineId: string; readonly quantity: number }
  | { readonly type: 'items.confirmed' }
  | { readonly type: 'line.described'; readonly lineId: string; readonly change: Omit<Partial<LineDraft>, 'quantity'> }
  | { readonly type: 'details.confirmed' }
  | { readonly type: 'method.chosen'; readonly seller: string; readonly code: string }
  | { readonly type: 'method.confirmed' }
  /** `locale`: the language the customer reads now, which the confirmation mail will use. */
  | { readonly type: 'review.confirmed'; readonly locale: Locale }
  /** Back to an earlier step; what was said later is kept. */
  | { readonly type: 'step.revisited'; readonly step: 'items' | 'details' | 'method' }
  | { readonly type: 'case.opened'; readonly number: string }
  /** From the end or a case back to the order, read afresh. */
  | { readonly type: 'order.reopened' }
  | { readonly type: 'flow.restarted' };

/** What a request brought. */
export type ResultEvent =
  | { readonly type: 'order.found'; readonly lookup: Lookup }
  | { readonly type: 'order.read'; readonly order: OrderView }
  | { readonly type: 'quote.received'; readonly quote: Quote }
  | { readonly type: 'return.submitted'; readonly submission: Submission }
  | { readonly type: 'case.read'; readonly returnCase: ReturnCase }
  | { readonly type: 'request.failed'; readonly error: FlowError };

export type FlowEvent = UserEvent | ResultEvent;
