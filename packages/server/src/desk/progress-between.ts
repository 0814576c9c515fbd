import type { CaseItem, Progress } from '@returns-portal/contract';

/** What became of which items: what an event tells, and a timeline shows. A new item tells where it begins. */
export const progressBetween = (before: readonly CaseItem[], after: readonly CaseItem[]): Progress[] =>
  after.flatMap((item, position) => {
    const was = before[position] ?? (item.splitFrom === undefined ? undefined : before[item.splitFrom]);
    const goods = item.goods === was?.goods ? undefined : item.goods;
    const money = item.money === was?.money ? undefined : item.money;
    return goods || money ? [{ position, ...(goods && { goods }), ...(money && { money }) }] : [];
  });
