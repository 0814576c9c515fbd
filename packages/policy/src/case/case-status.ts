import type { CaseStatus, GoodsState } from '../model/case.js';

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

/** The status of a case is that of the item that is furthest from done. */
export const caseStatus = (items: readonly { readonly goods: GoodsState }[]): CaseStatus => {
  const stages = new Set(items.map(({ goods }) => STAGE[goods]));
  return EARLIEST_FIRST.find((status) => stages.has(status)) ?? 'closed';
};
