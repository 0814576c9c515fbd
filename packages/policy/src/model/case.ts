import type { Deadline } from '../calendar/deadline.js';
import type { LocalDay } from '../calendar/local-day.js';
import type { Choice } from './selection.js';

export const GOODS_STATES = [
  'requested',
  'approved',
  'declined',
  'in_transit',
  'received',
  'accepted',
  'partly_accepted',
  'refused',
  'kept',
  /** Handed to a carrier and never arrived. */
  'lost',
] as const;
/** Where the goods of an item are. */
export type GoodsState = (typeof GOODS_STATES)[number];

export const MONEY_STATES = ['none', 'due', 'held', 'refunded', 'credited', 'exchanged', 'owed'] as const;
/** Where the money of an item is. */
export type MoneyState = (typeof MONEY_STATES)[number];

export const CASE_STATUSES = [
  'requested',
  'approved',
  'in_transit',
  'received',
  'closed',
  'declined',
  'cancelled',
  'expired',
] as const;
/** The one status shown for a case, derived from its items. */
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** One group of units in a case, as it stands when the case is opened. */
export interface OpenedItem {
  readonly lineId: string;
  readonly quantity: number;
  readonly choice: Choice;
  readonly goods: GoodsState;
  readonly money: MoneyState;
  /** What has to come before it goes on: somebody's decision, or the customer's photos first. */
  readonly waitsFor: 'review' | 'evidence' | null;
  /** Last day to hand the goods over; null where they stay with the customer. */
  readonly sendBackBy: Deadline | null;
  /** Last day for the trader to refund, where the law counts it from the statement; null where it follows receipt. */
  readonly refundBy: LocalDay | null;
}
