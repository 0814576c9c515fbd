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
};

/** The stages of a case from the one that needs most to happen to the one that needs least. */
const EARLIEST_FIRST: readonly CaseStatus[] = ['requested', 'approved', 'in_transit', 'received', 'closed', 'declined'];

/** Goods that stay with the customer are done with once the money is there. */
const stageOf = ({ goods, money }: { readonly goods: GoodsState; readonly money: MoneyState }): CaseStatus =>
  goods === 'kept' && money === 'due' ? 'approved' : STAGE[goods];

/** The status of a case is that of the item that is furthest from done. */
export const caseStatus = (
  items: readonly { readonly goods: GoodsState; readonly money: MoneyState }[],
): CaseStatus => {
  const stages = new Set(items.map(stageOf));
  return EARLIEST_FIRST.find((status) => stages.has(status)) ?? 'closed';
};
