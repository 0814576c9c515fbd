import type { About, Labels, LineConditions, OutcomeKind, PriceRange, Track } from '@returns-portal/policy';
import { either, money } from '../language/format.js';
import { aboutText } from '../text/policy/about.js';
import { outcomeNames, trackNames } from '../text/policy/terms.js';
import type { PolicyContext } from './policy-context.js';
import { worded } from '../text/worded.js';

type Names = (codes: readonly string[] | undefined, unnamed: () => string) => readonly string[];

/** What the codes are called; where none has a name, all that can be said is that not everything is meant. */
const namesIn =
  ({ names, locale }: PolicyContext): Names =>
  (codes, unnamed) => {
    if (codes === undefined) return [];
    const known = codes.flatMap((code) => names[code]?.[locale] ?? []);
    return [known.length === 0 ? unnamed() : either(known)];
  };

const priceLine = ({ atLeast, below }: PriceRange, currency: string): string => {
  const [low, high] = [atLeast?.[currency], below?.[currency]];
  if (low !== undefined && high !== undefined)
    return aboutText.priceBetween(money(low, currency), money(high, currency));
  if (low !== undefined) return aboutText.priceFrom(money(low, currency));
  return high === undefined ? aboutText.certainGoods() : aboutText.priceBelow(money(high, currency));
};

/** Each condition by itself; all of them have to hold. */
export const conditionPhrases = (conditions: LineConditions, context: PolicyContext): readonly string[] => {
  const named = namesIn(context);
  const { categories, tags, products, brands, segments, channels, unitPrice, discounted, customer } = conditions;
  return [
    ...named(categories, aboutText.certainGoods),
    ...named(tags, aboutText.certainGoods),
    ...named(products, aboutText.certainGoods),
    // A brand is a name already.
    ...(brands === undefined ? [] : [either(brands)]),
    ...named(segments, aboutText.certainCustomers),
    ...named(channels, aboutText.certainChannels),
    ...(unitPrice === undefined ? [] : [priceLine(unitPrice, context.currency)]),
    ...(discounted === undefined ? [] : [discounted ? aboutText.reduced() : aboutText.fullPrice()]),
    ...(customer === undefined ? [] : [aboutText.certainCustomers()]),
  ];
};

/**
 * Which goods and customers something is about; nothing where it is about all.
 *
 * @param say how the goods are called in: what is given is given only for them, what is closed concerns them
 */
export const aboutLines = (
  { only, except }: About,
  context: PolicyContext,
  say: (goods: string) => string = aboutText.only,
): readonly string[] => {
  const meant = conditionPhrases(only, context).map((phrase) => say(phrase));
  if (except === null) return meant;
  const [first = aboutText.certainGoods(), ...more] = conditionPhrases(except, context);
  return [...meant, more.length === 0 ? aboutText.except(first) : aboutText.exceptAll([first, ...more].join(' · '))];
};

export const outcomeLines = (kinds: readonly OutcomeKind[] | null): readonly string[] =>
  kinds === null ? [] : [aboutText.outcomes(either(kinds.map((kind) => worded(outcomeNames, kind))))];

export const trackLines = (tracks: readonly Track[] | null): readonly string[] =>
  tracks === null ? [] : [aboutText.tracks(either(tracks.map((track) => worded(trackNames, track))))];

type Say = (labels: readonly Labels[] | null, context: PolicyContext) => readonly string[];

const inOwnWords =
  (say: (list: string) => string): Say =>
  (labels, { locale }) =>
    labels === null || labels.length === 0 ? [] : [say(either(labels.map((label) => label[locale])))];

export const reasonLines = inOwnWords(aboutText.reasons);
export const methodLines = inOwnWords(aboutText.methods);
