import { fateOf, type Choice, type QuoteComponent } from '@returns-portal/policy';
import type { ReturnCase } from '../wire-types.js';

type Priced = Pick<ReturnCase, 'items' | 'quote'>;

const isLawful = (choice: Choice): boolean => fateOf(choice) === 'withdrawn';

/** By whom what an item brings is owed: by law, or because the shop gives it. */
export const layerOf = (choice: Choice): 'statute' | 'shop' => (isLawful(choice) ? 'statute' : 'shop');

/** What is repaired or replaced has no part in the money. */
const hasPart = (choice: Choice): boolean =>
  choice.track === 'withdrawal' || (choice.outcome !== 'repair' && choice.outcome !== 'replacement');

/** What is taken off an item after it was quoted. */
const AFTERWARDS: readonly QuoteComponent['rule'][] = [
  'counter_offer',
  'diminished_value',
  'item_declined',
  'item_refused',
];

/** The places of a line's components, item by item: each item's begin with its price. */
const runsOf = (
  components: readonly QuoteComponent[],
  isOfLine: (component: QuoteComponent) => boolean,
): number[][] => {
  const runs: number[][] = [];
  components.forEach((component, place) => {
    if (!isOfLine(component)) return;
    if (component.kind === 'price') runs.push([place]);
    else runs.at(-1)?.push(place);
  });
  return runs;
};

/**
 * Where in the case's quote the components of one of its items are; nowhere where it moves no money. Several items can
 * be of one line, with choices of their own, so that the line alone does not tell.
 */
export const placesOfItem = ({ items, quote }: Priced, position: number): readonly number[] => {
  const item = items[position];
  if (!item || !hasPart(item.choice)) return [];
  const lawful = isLawful(item.choice);
  const before = items
    .slice(0, position)
    .filter(({ lineId, choice }) => lineId === item.lineId && hasPart(choice) && isLawful(choice) === lawful);
  const isOfLine = ({ lineId, layer }: QuoteComponent): boolean =>
    lineId === item.lineId && (layer === 'statute') === lawful;
  return runsOf(quote.components, isOfLine)[before.length] ?? [];
};

/** The components of an item, those that were taken off afterwards among them. */
export const netPartOfItem = (returnCase: Priced, position: number): readonly QuoteComponent[] =>
  placesOfItem(returnCase, position).flatMap((place) => returnCase.quote.components[place] ?? []);

/** The components of an item as it was quoted. */
export const partOfItem = (returnCase: Priced, position: number): readonly QuoteComponent[] =>
  netPartOfItem(returnCase, position).filter(({ rule }) => !AFTERWARDS.includes(rule));

/** What an item brings, before anything was taken off it afterwards; minor units. */
export const worthOf = (returnCase: Priced, position: number): number =>
  Math.max(
    0,
    partOfItem(returnCase, position).reduce((sum, { amount }) => sum + amount, 0),
  );

/** The components of a case with one more of an item, behind its others. */
export const withComponent = (returnCase: Priced, position: number, component: QuoteComponent): QuoteComponent[] => {
  const { components } = returnCase.quote;
  const last = placesOfItem(returnCase, position).at(-1) ?? components.length - 1;
  return [...components.slice(0, last + 1), component, ...components.slice(last + 1)];
};
