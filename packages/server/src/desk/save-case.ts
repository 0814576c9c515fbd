import { sentPositions, settleItems, type Progress, type ReturnCase } from '@returns-portal/contract';
import type { OpenCase } from '../cases/find-case.js';
import type { DeskChange } from './change-desk.js';
import { givenOf } from './money.js';
import { progressBetween } from './progress-between.js';

/**
 * Stores how a case stands after a change, its items settled as far as money and goods have moved.
 *
 * @returns what became of which items, for the event
 */
export const saveCase = async (
  { transaction, desk }: Pick<DeskChange, 'transaction'> & { readonly desk: Pick<OpenCase, 'file'> },
  after: ReturnCase,
): Promise<Progress[]> => {
  const { returnCase } = desk.file;
  const settlements = await transaction.settlementsOf(returnCase.number);
  const acts = await transaction.actsOf(returnCase.number);
  const items = settleItems(after, {
    given: givenOf(settlements),
    sent: sentPositions(after, acts),
    early: settlements.flatMap(({ earlyFor, state }) => (state === 'done' ? earlyFor : [])),
  });
  await transaction.saveProgress(returnCase.number, items);
  await transaction.saveAmounts(returnCase.number, after.quote);
  return progressBetween(returnCase.items, items);
};
