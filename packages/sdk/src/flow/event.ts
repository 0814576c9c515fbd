import type {
  CaseDetails,
  Lookup,
  OrderList,
  OrderView,
  PickupSlot,
  Point,
  Quote,
  ShopView,
  Submission,
  Variant,
} from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';
import type { CustomerAccess } from '../adapter/returns-adapter.js';
import type { Contact } from './contact.js';
import type { GroupChange, HandOver } from './draft/draft.js';
import type { Aside } from './effect.js';
import type { FlowError } from './flow-error.js';

/** What a person did. An event that the step does not know is ignored. */
export type UserEvent =
  /**
   * The journey is on the screen: reads what the shop asks for and, where the page can tell who is signed in, asks it.
   * `number` opens that order or return at once then.
   */
  | { readonly type: 'flow.started'; readonly number?: string; readonly signIn?: boolean }
  /** `locale`: of the mail with the code, where the shop wants one. */
  | {
      readonly type: 'lookup.submitted';
      readonly number: string;
      readonly contact: Contact;
      readonly locale?: Locale;
    }
  /** Another of the shop's contact fields. */
  | { readonly type: 'contact.chosen'; readonly kind: Contact['kind']; readonly number: string }
  | { readonly type: 'code.submitted'; readonly code: string }
  | { readonly type: 'code.requested' }
  | { readonly type: 'order.chosen'; readonly number: string }
  | { readonly type: 'orders.continued' }
  /** How many units of a line go back; 0 takes the line out of the return. In the review a new quote follows. */
  | { readonly type: 'quantity.chosen'; readonly lineId: string; readonly quantity: number }
  /** Everything that can go back, or nothing. */
  | { readonly type: 'all.chosen'; readonly chosen: boolean }
  | { readonly type: 'items.confirmed' }
  | { readonly type: 'group.described'; readonly group: string; readonly change: GroupChange }
  /** One unit of the group goes back for another reason. */
  | { readonly type: 'group.split'; readonly group: string }
  | { readonly type: 'group.resized'; readonly group: string; readonly quantity: number }
  | { readonly type: 'group.joined'; readonly group: string }
  | { readonly type: 'variants.searched'; readonly group: string; readonly search: string }
  | {
      readonly type: 'files.added';
      readonly group: string;
      readonly files: readonly { readonly id: string; readonly name: string; readonly file: Blob }[];
    }
  | { readonly type: 'file.retried'; readonly id: string }
  | { readonly type: 'file.removed'; readonly id: string }
  | { readonly type: 'details.confirmed' }
  | { readonly type: 'method.chosen'; readonly seller: string; readonly code: string }
  | {
      readonly type: 'points.searched';
      readonly seller: string;
      readonly at: { readonly postcode: string } | { readonly latitude: string; readonly longitude: string };
    }
  | { readonly type: 'slots.searched'; readonly seller: string; readonly postcode: string }
  | { readonly type: 'hand_over.chosen'; readonly seller: string; readonly handOver: HandOver }
  | { readonly type: 'method.confirmed' }
  /** `locale`: the language the customer reads now, which the confirmation mail will use. */
  | { readonly type: 'review.confirmed'; readonly locale: Locale }
  /** Back to an earlier step; what was said later is kept. */
  | { readonly type: 'step.revisited'; readonly step: 'items' | 'details' | 'method' }
  | { readonly type: 'case.opened'; readonly number: string }
  /** From the end or a case back to the order, read afresh. */
  | { readonly type: 'order.reopened' }
  /** The right to work with the order is over, as something beside the flow found out. */
  | { readonly type: 'session.ended' }
  | { readonly type: 'flow.restarted' };

/** What a request brought. */
export type ResultEvent =
  | { readonly type: 'order.found'; readonly lookup: Lookup }
  | { readonly type: 'customer.absent' }
  | { readonly type: 'customer.signed_in'; readonly customer: CustomerAccess }
  | { readonly type: 'orders.listed'; readonly list: OrderList }
  | { readonly type: 'order.read'; readonly order: OrderView }
  | { readonly type: 'quote.received'; readonly quote: Quote }
  | { readonly type: 'return.submitted'; readonly submission: Submission }
  | { readonly type: 'request.failed'; readonly error: FlowError };

/** What came of something that goes on beside the step. */
export type AsideEvent =
  | { readonly type: 'shop.read'; readonly shop: ShopView }
  | { readonly type: 'variants.listed'; readonly group: string; readonly variants: readonly Variant[] }
  | { readonly type: 'points.listed'; readonly seller: string; readonly points: readonly Point[] }
  | { readonly type: 'slots.listed'; readonly seller: string; readonly slots: readonly PickupSlot[] }
  | { readonly type: 'file.progressed'; readonly id: string; readonly share: number }
  | { readonly type: 'file.stored'; readonly id: string; readonly fileId: string }
  | { readonly type: 'details.read'; readonly number: string; readonly details: CaseDetails }
  | { readonly type: 'aside.failed'; readonly aside: Aside; readonly error: FlowError };

export type FlowEvent = UserEvent | ResultEvent | AsideEvent;
