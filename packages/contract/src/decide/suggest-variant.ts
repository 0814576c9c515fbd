import type { SizeStep } from '@returns-portal/policy';
import { readSize } from './read-size.js';

/** What is known of a variant's size. */
export interface SizedVariant {
  readonly sku: string;
  readonly variant: string | null;
  /** Its place among the sizes of the product, from small to large; null where the shop did not say. */
  readonly sizeRank: number | null;
}

/** One that could be had instead. */
export interface AvailableVariant extends SizedVariant {
  readonly available: number;
}

interface Ranked {
  readonly candidate: AvailableVariant;
  readonly rank: number;
}

/** The sizes of the candidates on the scale of what was bought: the shop's own ranks, else what the texts say. */
const rankedBeside = (
  bought: SizedVariant,
  candidates: readonly AvailableVariant[],
): { readonly from: number; readonly ranked: readonly Ranked[] } | null => {
  const own = bought.sizeRank;
  if (own !== null) {
    const ranked = candidates.flatMap((candidate) =>
      candidate.sizeRank === null ? [] : [{ candidate, rank: candidate.sizeRank }],
    );
    return { from: own, ranked };
  }
  const size = readSize(bought.variant);
  if (!size) return null;
  const ranked = candidates.flatMap((candidate) => {
    const other = readSize(candidate.variant);
    return other?.scale === size.scale ? [{ candidate, rank: other.rank }] : [];
  });
  return { from: size.rank, ranked };
};

const wordsOf = (text: string | null): ReadonlySet<string> => new Set(text?.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** The share of their words that two variants have in common: the same colour, the same cut. */
const likeness = (bought: SizedVariant, other: SizedVariant): number => {
  const [some, others] = [wordsOf(bought.variant), wordsOf(other.variant)];
  const common = [...others].filter((word) => some.has(word)).length;
  return common === 0 ? 0 : common / (some.size + others.size - common);
};

/**
 * The variant to suggest where what was bought is too small or too large: the next size that there is, and of several
 * in that size the one most like it. Null where that is not certain; a customer is never shown a guess.
 *
 * @param variants of the same product; those that are sold out are left aside
 * @returns the sku
 */
export const suggestVariant = (
  bought: SizedVariant,
  step: SizeStep,
  variants: readonly AvailableVariant[],
): string | null => {
  const scale = rankedBeside(
    bought,
    variants.filter(({ sku, available }) => sku !== bought.sku && available > 0),
  );
  if (!scale) return null;
  const { from, ranked } = scale;
  const onTheWay = ranked.filter(({ rank }) => (step === 'larger' ? rank > from : rank < from));
  const next = onTheWay.map(({ rank }) => rank).sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  const alike = onTheWay
    .filter(({ rank }) => rank === next)
    .map(({ candidate }) => ({ sku: candidate.sku, likeness: likeness(bought, candidate) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = alike;
  return best && best.likeness !== second?.likeness ? best.sku : null;
};
