import type { GoodwillOutcome } from '../model/outcome.js';
import { lastsLonger, type Cell, type Given } from './cell.js';

/** The better terms of two outcomes of a kind, in all in which they differ. */
const betterTerms = (own: GoodwillOutcome, floor: GoodwillOutcome): GoodwillOutcome => {
  if (own.kind === 'exchange' && floor.kind === 'exchange') return floor.for === 'any_product' ? floor : own;
  if (own.kind === 'price_reduction' && floor.kind === 'price_reduction') {
    return floor.percent > own.percent ? floor : own;
  }
  return own;
};

/** What a customer gets where the seller and the operator both give an outcome: never less than either. */
const merge = (own: Cell, floor: Cell): Cell => {
  const longer = lastsLonger(floor, own) ? floor : own;
  const outcome = betterTerms(own.outcome, floor.outcome);
  const bonus = floor.outcome.kind === 'store_credit' ? floor.outcome.bonus : undefined;
  const { lastDay, because } = longer;
  const decidedByFloor = longer === floor || outcome !== own.outcome;
  return {
    ...own,
    outcome,
    lastDay,
    because,
    layer: decidedByFloor ? floor.layer : own.layer,
    rule: decidedByFloor ? floor.rule : own.rule,
    ...(bonus ? { floorBonus: bonus } : {}),
  };
};

/**
 * What a seller's document gives under an operator's floor: reason by reason and outcome by outcome the better of the
 * two, so that a seller can give more and never less.
 */
export const mergeFloor = (own: Given, floor: Given): Given => {
  const cells: Cell[] = [];
  const uncovered = new Map(own.cells.map((cell) => [cell, new Set(cell.reasons)]));
  for (const demanded of floor.cells) {
    let left = demanded.reasons;
    for (const cell of own.cells) {
      if (cell.group !== demanded.group || cell.outcome.kind !== demanded.outcome.kind) continue;
      const shared = left.filter((reason) => uncovered.get(cell)?.has(reason));
      if (shared.length === 0) continue;
      for (const reason of shared) uncovered.get(cell)?.delete(reason);
      left = left.filter((reason) => !shared.includes(reason));
      cells.push({ ...merge(cell, demanded), reasons: shared });
    }
    if (left.length > 0) cells.push({ ...demanded, reasons: left });
  }
  for (const [cell, reasons] of uncovered) {
    if (reasons.size > 0) cells.push(reasons.size === cell.reasons.length ? cell : { ...cell, reasons: [...reasons] });
  }
  return { cells, refusals: own.refusals };
};
