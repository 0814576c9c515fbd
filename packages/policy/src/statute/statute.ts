import type { IsHoliday } from '../calendar/deadline.js';

/** The law of one country, as far as the engine needs it. Dated data: a change of law is a new entry. */
export interface Statute {
  readonly country: string;
  readonly isHoliday: IsHoliday;
  /** Length of the withdrawal period in days (Directive 2011/83/EU art. 9). */
  readonly withdrawalDays: number;
  /** Added where the consumer was not told of the right (art. 10). */
  readonly notInformedMonths: number;
  /**
   * Further days during which a late statement is accepted and flagged, because the national way of counting
   * gives a later day than the European one.
   */
  readonly acceptAndFlagDays: number;
  /** Days to send the goods back after the statement (art. 14(1)). */
  readonly sendBackDays: number;
  /** Days to refund after the statement (art. 13(1)). Not rolled forward: it is the trader's period. */
  readonly refundDays: number;
  /** Liability for lack of conformity, in months from delivery (Directive (EU) 2019/771 art. 10). */
  readonly conformityMonths: number;
  readonly sources: {
    readonly withdrawal: string;
    readonly exceptions: string;
    readonly conformity: string;
  };
}
