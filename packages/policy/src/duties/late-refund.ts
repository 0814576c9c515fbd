import { addDays, addMonths, daysBetween, type LocalDay } from '../calendar/local-day.js';
import type { UnsettledPoint } from '../statute/unsettled.js';
import type { LateTier } from './law/duties.js';

export interface LateRefund {
  /** 0 where the refund was in time. */
  readonly daysLate: number;
  /** Whether interest at the legal rate is owed: before the first tier, and once the surcharge is as high as the sum. */
  readonly interest: boolean;
  /** The surcharge by law, whole percent. */
  readonly percent: number;
  /** Minor units, rounded up. */
  readonly surcharge: number;
  /** The sum and the surcharge, without interest: the rate is not ours to know. */
  readonly total: number;
  readonly unsettled: readonly UnsettledPoint[];
}

/** Whole months from one day to another. */
const monthsBetween = (from: LocalDay, to: LocalDay): number => {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
};

/** More than this would double the sum: from there on the law only adds interest. */
const MOST = 100;

const percentOf = ({ afterDays, percent, percentPerMonth = 0 }: LateTier, dueBy: LocalDay, until: LocalDay): number =>
  percentPerMonth === 0
    ? percent
    : Math.min(MOST, percent + percentPerMonth * monthsBetween(addDays(dueBy, afterDays), until));

/**
 * What a late refund costs the trader, by the tiers of the consumer's country: `duties.lateTiers` for a withdrawal
 * (C. conso. art. L242-4), `duties.postageLateTiers` for postage that the consumer paid for faulty goods (art. L241-6). A
 * country without tiers has no surcharge here; what its general law gives is not looked at.
 *
 * @param until the day of the refund, or today while it has not come
 */
export const lateRefund = (
  { amount, dueBy, until }: { readonly amount: number; readonly dueBy: LocalDay; readonly until: LocalDay },
  tiers: readonly LateTier[],
): LateRefund => {
  const daysLate = Math.max(0, daysBetween(dueBy, until));
  const tier = tiers.filter(({ afterDays }) => daysLate > afterDays).at(-1);
  const percent = tier ? percentOf(tier, dueBy, until) : 0;
  const surcharge = Math.ceil((amount * percent) / 100);
  return {
    daysLate,
    interest: daysLate > 0 && tiers.length > 0 && (!tier || percent === MOST),
    percent,
    surcharge,
    total: amount + surcharge,
    unsettled: tier?.settled === false ? ['late_refund_tiers'] : [],
  };
};
