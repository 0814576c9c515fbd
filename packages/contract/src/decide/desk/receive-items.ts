import type { CaseItem, ReturnCase } from '../../wire-types.js';
import { decided, type Decision } from '../decision.js';
import { changed } from './decide-items.js';
import { settledBy } from './settled-by.js';
import { isolateUnits, no, type Isolated, type ToldUnits } from './told-units.js';

/** What came of a parcel: the case after it, and of which items more was in it than was announced. */
export interface Received extends Isolated<ReturnCase> {
  readonly surplus: readonly { readonly position: number; readonly quantity: number }[];
}

/** Why an item cannot arrive; null where it can. What was lost may be found. */
export const notToReceive = ({ goods, money, sendBackBy }: CaseItem): string | null => {
  if (sendBackBy === null) return 'not_sent';
  if (goods === 'requested') return 'not_approved';
  if (goods === 'lost' && money !== 'due' && money !== 'held' && money !== 'owed') return 'settled';
  return goods === 'approved' || goods === 'in_transit' || goods === 'lost' ? null : 'not_expected';
};

/**
 * Why an item cannot be given up as lost; null where it can. What is to be mended or replaced is replaced first: nothing
 * else would say that it still has to be.
 */
export const notToLose = (item: CaseItem, isSent: boolean): string | null => {
  const { goods, sendBackBy } = item;
  if (sendBackBy === null || (goods !== 'approved' && goods !== 'in_transit')) return 'not_under_way';
  return settledBy(item) === 'remedy' && !isSent ? 'not_replaced' : null;
};

/** What was in a parcel: some units of an item, all of them, or more than were announced. */
export const receiveItems = (returnCase: ReturnCase, told: readonly Required<ToldUnits>[]): Decision<Received> => {
  const surplus: Received['surplus'][number][] = [];
  const announced: ToldUnits[] = [];
  for (const { position, quantity = 1 } of told) {
    const item = returnCase.items[position];
    if (!item) return no(position, 'no_such_item');
    announced.push({ position, quantity: Math.min(quantity, item.quantity) });
    if (quantity > item.quantity) surplus.push({ position, quantity: quantity - item.quantity });
  }
  if (announced.length === 0) return decided({ after: returnCase, positions: [], surplus });
  const found = isolateUnits(returnCase, announced, notToReceive);
  if (!found.ok) return found;
  return decided({ ...changed(found.value, (item) => ({ ...item, goods: 'received', waitsFor: null })), surplus });
};

/** What a carrier lost: nobody waits for it any more, and the money still is what it was. */
export const loseItems = (
  returnCase: ReturnCase,
  told: readonly ToldUnits[] | undefined,
  sent: readonly number[],
): Decision<Isolated<ReturnCase>> => {
  const found = isolateUnits(returnCase, told, (item, position) => notToLose(item, sent.includes(position)));
  return found.ok ? decided(changed(found.value, (item) => ({ ...item, goods: 'lost' }))) : found;
};
