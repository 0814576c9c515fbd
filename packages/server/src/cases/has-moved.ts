import type { CaseDetails } from '@returns-portal/contract';

const MOVES: readonly CaseDetails['history'][number]['type'][] = [
  'refund_paid',
  'credit_issued',
  'difference_paid',
  'goods_sent',
];

/** Whether money or goods went one way or the other because of a case. */
export const hasMoved = ({ history }: Pick<CaseDetails, 'history'>): boolean =>
  history.some(({ type }) => MOVES.includes(type));
