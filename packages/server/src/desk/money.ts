import type { Sums } from '@returns-portal/contract';
import type { StoredSettlement } from '../ports/store/desk-data.js';

const sumOf = (settlements: readonly StoredSettlement[], kind: StoredSettlement['kind']): number =>
  settlements.filter((each) => each.kind === kind).reduce((sum, { amount }) => sum + amount, 0);

const sums = (settlements: readonly StoredSettlement[]): Sums => ({
  refund: sumOf(settlements, 'refund'),
  credit: sumOf(settlements, 'credit'),
  owed: sumOf(settlements, 'payment'),
});

/** What has arrived. */
export const givenOf = (settlements: readonly StoredSettlement[]): Sums =>
  sums(settlements.filter(({ state }) => state === 'done'));

/** The same with what is on its way. */
export const movedOf = (settlements: readonly StoredSettlement[]): Sums =>
  sums(settlements.filter(({ state }) => state !== 'failed'));

/** What law added and was paid. */
export const surchargePaid = (settlements: readonly StoredSettlement[]): number =>
  sumOf(
    settlements.filter(({ state }) => state !== 'failed'),
    'surcharge',
  );
