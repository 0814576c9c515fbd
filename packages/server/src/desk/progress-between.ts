import type { CaseItem, Progress } from '@returns-portal/contract';

/** What became of which items: what an event tells, and a timeline shows. Units that were split
 * off are named even where they are as they were: what was told before of the others holds for them too. */
export const progressBetween = (before: readonly CaseItem[], after: readonly CaseItem[]): Progress[] =>
  after.flatMap((item, position) => {
    const was = before[position] ?? (item.splitFrom === undefined ? undefined : before[item.splitFrom]);
    const goods = item.goods === was?.goods ? undefined : item.goods;
    const money = item.money === was?.money ? undefined : item.money;
    const isNew = position >= before.length;
    return goods || money || isNew ? [{ position, ...(goods && { goods }), ...(money && { money }) }] : [];
  });
