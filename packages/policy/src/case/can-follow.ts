import type { GoodsState, MoneyState } from '../model/case.js';

interface ItemState {
  readonly goods: GoodsState;
  readonly money: MoneyState;
}

/** Where goods can be next. Declined, accepted, partly accepted, refused and kept are final; what was lost may be found. */
const GOODS: Readonly<Record<GoodsState, readonly GoodsState[]>> = {
  requested: ['approved', 'declined', 'kept'],
  approved: ['in_transit', 'received', 'declined', 'kept', 'lost'],
  in_transit: ['received', 'kept', 'lost'],
  received: ['accepted', 'partly_accepted', 'refused'],
  declined: [],
  accepted: [],
  partly_accepted: [],
  refused: [],
  kept: [],
  lost: ['received'],
};

/** Where money can be next. What was paid stays paid. */
const MONEY: Readonly<Record<MoneyState, readonly MoneyState[]>> = {
  none: ['due', 'owed'],
  due: ['none', 'held', 'refunded', 'credited', 'exchanged', 'owed'],
  held: ['none', 'due', 'refunded', 'credited', 'exchanged'],
  owed: ['none', 'due', 'exchanged'],
  refunded: [],
  credited: [],
  exchanged: [],
};

/** Whether an item can go from one state to the other in one step; staying is one too. */
export const canFollow = (from: ItemState, to: ItemState): boolean =>
  (from.goods === to.goods || GOODS[from.goods].includes(to.goods)) &&
  (from.money === to.money || MONEY[from.money].includes(to.money));
