import type { ReasonCount } from '@returns-portal/contract';
import type { Labels } from '@returns-portal/policy';
import type { GoodsCount } from '../../ports/store/insight-data.js';
import { shareOf, sumOf } from './share.js';

/** What a seller calls a reason; null where none of its policies has it. */
export type LabelsOf = (seller: string, reason: string) => Labels | null;

/** How often each reason was given, the most frequent first. */
export const reasonsOf = (rows: readonly GoodsCount[], labelsOf: LabelsOf): ReasonCount[] => {
  const reasoned = rows.filter(({ reason }) => reason !== null);
  const groups = new Map<string, GoodsCount[]>();
  for (const row of reasoned) {
    const key = JSON.stringify([row.reason, row.reasonClass]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const all = sumOf(reasoned, (row) => row.returns);
  return [...groups.values()]
    .map((own): ReasonCount => {
      const { seller = '', reason, reasonClass = null } = own[0] ?? {};
      const returns = sumOf(own, (row) => row.returns);
      return {
        reason: reason ?? '',
        class: reasonClass,
        labels: labelsOf(seller, reason ?? ''),
        returns,
        units: sumOf(own, (row) => row.units),
        share: shareOf(returns, all),
      };
    })
    .sort((a, b) => b.returns - a.returns || (a.reason < b.reason ? -1 : 1));
};
