import { addDays, localDayAt, type CustomerHistory, type LocalDay } from '@returns-portal/policy';
import type { CaseAct, ReturnCase, Signal } from '../../wire-types.js';

/** After so many days nothing that a customer did is counted any more. */
export const FORGOTTEN_AFTER_DAYS = 730;

/** A return of a customer, with what staff did to it. */
export interface PastCase {
  readonly returnCase: ReturnCase;
  readonly acts: readonly CaseAct[];
}

/** What is stored of one customer of a shop. */
export interface CustomerRecord {
  /** The day of each order. */
  readonly ordered: readonly LocalDay[];
  readonly cases: readonly PastCase[];
}

const isWithdrawn = ({ items }: ReturnCase): boolean => items.every(({ choice }) => choice.track === 'withdrawal');

/** Whether staff has said that a return does not count. */
const isContested = ({ acts }: PastCase, code: Signal['code']): boolean =>
  acts.some((act) => act.kind === 'contest' && act.code === code);

/** What goods cost that a customer sent back by the shop's goodwill, in minor units. */
const worthOfGoodwill = ({ quote }: ReturnCase): number =>
  quote.components
    .filter(({ kind, layer }) => kind === 'price' && layer !== 'statute')
    .reduce((sum, { amount }) => sum + amount, 0);

const VOID: readonly ReturnCase['status'][] = ['cancelled', 'expired', 'declined'];

/**
 * What counts about a customer on a day: returns by goodwill and what they were worth, photos that did not come, parcels
 * with nothing in them. Who used a right is not counted for it: neither withdrawals nor claims on the guarantee are among
 * the returns. What is older than two years is forgotten, and so is what staff said does not count.
 */
export const customerHistoryOf = ({ ordered, cases }: CustomerRecord, today: LocalDay): CustomerHistory => {
  const since = addDays(today, -FORGOTTEN_AFTER_DAYS);
  const isRecent = (day: LocalDay): boolean => day >= since;
  const counted = (code: Signal['code']) => cases.filter((past) => !isContested(past, code));
  const dayOf = ({ createdAt, timeZone }: ReturnCase): LocalDay => localDayAt(createdAt, timeZone);
  const byGoodwill = (past: readonly PastCase[]) =>
    past
      .map(({ returnCase }) => returnCase)
      .filter(({ status, items }) => !VOID.includes(status) && items.some(({ choice }) => choice.track === 'goodwill'))
      .filter((returnCase) => isRecent(dayOf(returnCase)));
  const actsOf = (code: Signal['code'], is: (act: CaseAct) => boolean): LocalDay[] =>
    counted(code)
      .filter(({ returnCase }) => !isWithdrawn(returnCase))
      .flatMap(({ acts, returnCase: { timeZone } }) => acts.filter(is).map(({ at }) => localDayAt(at, timeZone)))
      .filter(isRecent);
  return {
    orders: ordered.filter(isRecent).length,
    returns: byGoodwill(counted('returns')).map(dayOf),
    returnedValue: byGoodwill(counted('returned_value')).map((returnCase) => ({
      on: dayOf(returnCase),
      amount: worthOfGoodwill(returnCase),
      currency: returnCase.currency,
    })),
    evidenceRefused: actsOf('evidence_refused', (act) => act.kind === 'decline' && act.reason === 'evidence_missing'),
    emptyParcels: actsOf('empty_parcels', (act) => act.kind === 'receipt' && act.items.length === 0),
  };
};
