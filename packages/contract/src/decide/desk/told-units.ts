import type { CaseItem, ReturnCase } from '../../wire-types.js';
import { decided, refuse, type Decision } from '../decision.js';
import { splitItem } from './split-item.js';

/** Units of an item, or all of it. */
export interface ToldUnits {
  /** Which item of the case, counted from 0. */
  readonly position: number;
  readonly quantity?: number | undefined;
}

type Open = Pick<ReturnCase, 'items' | 'quote'>;

/** A case in which what was told of is items of its own. */
export interface Isolated<Case> {
  readonly after: Case;
  readonly positions: readonly number[];
}

export const no = (position: number, because: string, params: object = {}) =>
  refuse('action_unavailable', 'That cannot be done with this item', { position, because, ...params });

/**
 * Sets apart the units that something is done to: an item of which only some are meant becomes two.
 *
 * @param told none: all items to which it can be done
 * @param objection why it cannot be done to an item; null where it can
 */
export const isolateUnits = <Case extends Open>(
  returnCase: Case,
  told: readonly ToldUnits[] | undefined,
  objection: (item: CaseItem, position: number) => string | null,
): Decision<Isolated<Case>> => {
  const meant: readonly ToldUnits[] =
    told ?? returnCase.items.flatMap((item, position) => (objection(item, position) === null ? [{ position }] : []));
  if (meant.length === 0)
    return refuse('action_unavailable', 'There is no item to do that with', { because: 'no_such_item' });
  let after = returnCase;
  const positions: number[] = [];
  for (const { position, quantity } of meant) {
    const item = returnCase.items[position];
    if (!item) return no(position, 'no_such_item');
    if (positions.includes(position)) return no(position, 'named_twice');
    const because = objection(item, position);
    if (because !== null) return no(position, because);
    const units = quantity ?? item.quantity;
    if (units > item.quantity) return no(position, 'more_than_there_are', { most: item.quantity });
    if (units < item.quantity) after = splitItem(after, position, units);
    positions.push(position);
  }
  return decided({ after, positions });
};
