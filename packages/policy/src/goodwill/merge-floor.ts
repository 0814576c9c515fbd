import type { GoodwillOutcome } from '../model/outcome.js';
import type { Cell } from '../tracks/cell.js';
import type { Given } from './given.js';

type GoodwillCell = Cell<GoodwillOutcome>;

/** The better terms of two outcomes of a kind, in all in which they differ. */
const betterTerms = (own: GoodwillOutcome, floor: GoodwillOutcome): GoodwillOutcome => {
  const isFloor =
    own.kind === 'exchange' && floor.kind === 'exchange'
      ? floor.for === 'any_product'
      : own.kind === 'price_reduction' && floor.kind === 'price_reduction' && floor.percent > own.percent;
  return isFloor ? floor : own;
};

/** What a customer gets where the seller and the operator both give an outcome: never less than either. */
const merge = (own: GoodwillCell, floor: GoodwillCell): GoodwillCell => {
  const longer = floor.lastDay > own.lastDay ? floor : own;
  const outcome = betterTerms(own.outcome, floor.outcome);
  const { layer, rule } = longer === floor || outcome !== own.outcome ? floor : own;
  const floorBonus = floor.outcome.kind === 'store_credit' ? floor.outcome.bonus : undefined;
  return { ...longer, outcome, layer, rule, floorBonus };
};

const without = (reasons: readonly string[], some: readonly string[]): readonly string[] =>
  reasons.filter((reason) => !some.includes(reason));

/**
 * What a seller's document gives under an operator's floor: reason by reason and outcome by outcome the better of the
 * two, so that a seller can give more and never less.
 */
export const mergeFloor = (own: Given, floor: Given): Given => {
  let rest = own.cells;
  const cells = floor.cells.flatMap((demanded) => {
    let { reasons } = demanded;
    const merged: GoodwillCell[] = [];
    rest = rest.map((cell) => {
      if (cell.group !== demanded.group || cell.outcome.kind !== demanded.outcome.kind) return cell;
      const shared = reasons.filter((reason) => cell.reasons.includes(reason));
      reasons = without(reasons, shared);
      merged.push({ ...merge(cell, demanded), reasons: shared });
      return { ...cell, reasons: without(cell.reasons, shared) };
    });
    return [...merged, { ...demanded, reasons }];
  });
  return { ...own, cells: [...cells, ...rest].filter(({ reasons }) => reasons.length > 0) };
};
