import type { IsHoliday } from '../calendar/deadline.js';
import type { UnsettledPoint } from './unsettled.js';

/**
 * The law of one country for contracts made on one day, as far as verdicts need it (`statuteOf`). What the trader has to
 * do, and by when, is apart (`dutiesOf`).
 */
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
  /** Days after delivery in which the consumer can have a replacement whatever the shop offers; 0 for none. */
  readonly replacementDays: number;
  readonly sources: {
    readonly period: string;
    readonly remedy: string;
  };
}
