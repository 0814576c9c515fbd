import type { CaseStatus, GoodsState, MoneyState } from '../model/case.js';

const STAGE: Readonly<Record<GoodsState, CaseStatus>> = {
  requested: 'requested',
  approved: 'approved',
  declined: 'declined',
  in_transit: 'in_transit',
  received: 'received',
  accepted: 'closed',
  partly_accepted: 'closed',
  refused: 'closed',
  kept: 'closed',
  lost: 'closed',
};

/** The stages of a case from the one that needs most to happen to the one that needs least. */
const EARLIEST_FIRST: readonly CaseStatus[] = ['requested', 'approved', 'in_transit', 'received', 'closed', 'declined'];

/** Money that has still to go one way or the other. */
const OPEN: readonly MoneyState[] = ['due', 'held', 'owed'];

/** The last stage of goods that came to rest, as long as the money has not. */
const WAITING: Readonly<Partial<Record<GoodsState, CaseStatus>>> = {
  kept: 'approved',
  lost: 'in_transit',
  accepted: 'received',
  partly_accepted: 'received',
  refused: 'received',
  declined: 'approved',
};

const stageOf = ({ goods, money }: { readonly goods: GoodsState; readonly money: MoneyState }): CaseStatus =>
  (OPEN.includes(money) ? WAITING[goods] : undefined) ?? STAGE[goods];

/**
 * The status of a case is that of the item that is furthest from done. It is closed once the goods have a place and the
 * money is where it belongs.
 */
export const caseStatus = (
  items: readonly { readonly goods: GoodsState; readonly money: MoneyState }[],
): CaseStatus => {
  const stages = new Set(items.map(stageOf));
  return EARLIEST_FIRST.find((status) => stages.has(status)) ?? 'closed';
};
