import type { MoneyState } from '@returns-portal/policy';
import type { ReturnCase } from '../../wire-types.js';

const UNPAID: readonly MoneyState[] = ['none', 'due', 'held', 'owed'];

/**
 * Whether units of a line are in a return by the shop's goodwill or by the guarantee that is not settled: a withdrawal
 * may bring more, without a fee, and a person has to look which of the two is meant.
 */
export const standsElsewhere = (cases: readonly ReturnCase[], lineId: string): boolean =>
  cases.some(
    ({ status, items }) =>
      status !== 'cancelled' &&
      status !== 'expired' &&
      items.some(
        (item) =>
          item.lineId === lineId &&
          item.choice.track !== 'withdrawal' &&
          item.goods !== 'declined' &&
          UNPAID.includes(item.money),
      ),
  );
