import type { IsHoliday } from '../calendar/deadline.js';
import type { UnsettledPoint } from './unsettled.js';

/** The law of one country for contracts made on one day, as far as the engine needs it (`statuteOf`). */
export interface Statute {
  /** ISO 3166-1 alpha-2, or `EU` for the base that the directives give. */
  readonly country: string;
  readonly isHoliday: IsHoliday;
  /** Also the days on which the consumer's region, where it is not known, could have a holiday. */
  readonly mayBeHoliday: IsHoliday;
  /** Points of law that every period of this country rests on and that are not settled. */
  readonly unsettled: readonly UnsettledPoint[];
  readonly withdrawal: WithdrawalLaw;
  readonly conformity: ConformityLaw;
  readonly refund: RefundLaw;
}

export interface WithdrawalLaw {
  /** Length of the period in days. */
  readonly days: number;
  /** Added where the consumer was not told of the right. */
  readonly notInformedMonths: number;
  /** Whether information must name the withdrawal function (contracts from 19 June 2026). */
  readonly functionRequired: boolean;
  /** Days added to the period within which a late statement is accepted and flagged: national counting, unknown holidays. */
  readonly acceptAndFlagDays: number;
  /** Days to send the goods back after the statement. */
  readonly sendBackDays: number;
  readonly sources: {
    readonly period: string;
    readonly counting: string;
    readonly extension: string;
    readonly exceptions: string;
  };
}

export interface ConformityLaw {
  /** Liability in months from delivery. */
  readonly months: number;
  /** The shortest period that can be agreed for second-hand goods. */
  readonly secondHandMinimumMonths: number;
  /** During which a fault is presumed to have been there at delivery. */
  readonly presumptionMonths: number;
  readonly secondHandPresumptionMonths: number;
  /** Days in which repair or replacement must be done; null where the law only says a reasonable time. */
  readonly remedyDays: number | null;
  /** Added to the period once, after a repair. */
  readonly repairExtensionMonths: number;
  /** Whether that number is certain for these contracts. */
  readonly repairExtensionSettled: boolean;
  /** Whether replacing what the consumer wanted repaired starts a new period. */
  readonly replacementRestarts: boolean;
  /** Days after delivery in which the consumer can have a replacement whatever the shop offers; 0 for none. */
  readonly replacementDays: number;
  /** Days to refund after the contract was ended. */
  readonly refundDays: number;
  /** What is added to postage that the consumer paid for faulty goods and that is refunded late. */
  readonly postageLateTiers: readonly LateTier[];
  readonly sources: {
    readonly period: string;
    readonly presumption: string;
    readonly remedy: string;
    readonly repair: string;
  };
}

export interface RefundLaw {
  /** Days to refund after the statement. Not rolled forward: it is the trader's period. */
  readonly days: number;
  /** What is added to a refund that comes late, by the days of delay; the last tier that was passed counts. */
  readonly lateTiers: readonly LateTier[];
  readonly sources: { readonly duty: string; readonly late: string | null };
}

/** Applies where the refund is more than `afterDays` late. */
export interface LateTier {
  readonly afterDays: number;
  readonly percent: number;
  /** Further percent for each whole month after `afterDays`. */
  readonly percentPerMonth?: number | undefined;
  /** Whether the tier was confirmed; if not, whoever uses it is told. */
  readonly settled: boolean;
}
