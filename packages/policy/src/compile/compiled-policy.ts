import type { LocalDay } from '../calendar/local-day.js';
import type { AssessContext } from '../model/context.js';
import type { Order } from '../model/order.js';
import type { PartialDelivery, Policy } from '../model/policy.js';
import type { Amounts } from '../model/money.js';
import type { LineAssessment } from '../model/verdict.js';
import type { DestinationRules } from '../rules/destination-rules.js';
import type { LawBook } from '../statute/law-book.js';

/** What holds for a seller's whole part of an order: the document with its defaults, never less than the floor. */
export interface ShopSettings {
  readonly partialDelivery: PartialDelivery;
  readonly refundsDelivery: boolean;
  readonly sendBackDays: number;
  readonly clawbackKeptBelow: Amounts | null;
  /** Whether the lines of a set only go back together. */
  readonly bundlesTogether: boolean;
}

/** A policy ready to decide. */
export interface CompiledPolicy {
  readonly policy: Policy;
  /** The operator's document under it, on a marketplace. */
  readonly floor: Policy | null;
  readonly settings: ShopSettings;
  readonly law: LawBook;
  /**
   * Decides about every line of the order that this shop sold.
   *
   * @param today the calendar day where the consumer lives
   */
  assess(order: Order, today: LocalDay, context?: AssessContext): LineAssessment[];
  /** Where items that travel together by a method go, line by line, as on an envelope. */
  readonly addressFor: DestinationRules;
}

/** The policy that governs each seller's part of an order, by seller. */
export type PoliciesBySeller = Readonly<Record<string, CompiledPolicy>>;
