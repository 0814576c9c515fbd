import { fateOf, type Choice, type QuoteComponent } from '@returns-portal/policy';
import type { ReturnCase } from '../wire-types.js';

const isLawful = (choice: Choice): boolean => fateOf(choice) === 'withdrawn';

/** What is repaired or replaced has no part in the money. */
const hasPart = (choice: Choice): boolean =>
  choice.track === 'withdrawal' || (choice.outcome !== 'repair' && choice.outcome !== 'replacement');

/** What was taken off after the goods were looked at stands after all items of its line, and is none of their price. */
const AFTERWARDS: readonly QuoteComponent['rule'][] = ['counter_offer', 'diminished_value'];

/** The components of a line, item by item: each item's begin with its price. */
const runsOf = (components: readonly QuoteComponent[]): QuoteComponent[][] => {
  const runs: QuoteComponent[][] = [];
  for (const component of components) {
    if (component.kind === 'price') runs.push([component]);
    else runs.at(-1)?.push(component);
  }
  return runs;
};

/**
 * The components of a case's quote that are about one of its items; none where it moves no money. Several items can be
 * of one line, with choices of their own, so that the line alone does not tell.
 */
export const partOfItem = (
  { items, quote }: Pick<ReturnCase, 'items' | 'quote'>,
  position: number,
): readonly QuoteComponent[] => {
  const item = items[position];
  if (!item || !hasPart(item.choice)) return [];
  const lawful = isLawful(item.choice);
  const before = items
    .slice(0, position)
    .filter(({ lineId, choice }) => lineId === item.lineId && hasPart(choice) && isLawful(choice) === lawful);
  const ofLine = quote.components.filter(
    ({ lineId, layer, rule }) =>
      lineId === item.lineId && (layer === 'statute') === lawful && !AFTERWARDS.includes(rule),
  );
  return runsOf(ofLine)[before.length] ?? [];
};

/** What an item brings, before anything was taken off it afterwards; minor units. */
export const worthOf = (returnCase: Pick<ReturnCase, 'items' | 'quote'>, position: number): number =>
  Math.max(
    0,
    partOfItem(returnCase, position).reduce((sum, { amount }) => sum + amount, 0),
  );
