/** A size as a number, and the scale on which it counts: sizes of different scales say nothing of each other. */
export interface Size {
  readonly scale: string;
  readonly rank: number;
}

const NOT_BEFORE = "(?<![\\p{L}\\p{N}’'.,/–-])";
const NOT_AFTER = "(?![\\p{L}\\p{N}’'/–-])";

const LETTERS = new RegExp(`${NOT_BEFORE}(?:(\\d)XL|(\\d)XS|(X*)([SL])|(M))${NOT_AFTER}`, 'gu');
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/–-])(\\d{1,3})(?:([.,])(\\d))?( ?1/2|½)?(?![\\p{L}\\p{N}/–-]|[.,]\\d)`,
  'gu',
);

/** XXS is -3, S -1, M 0, L 1, 3XL 4. */
const letterRank = ([, manyLarge, manySmall, extra = '', end]: RegExpExecArray): number => {
  if (manyLarge !== undefined) return Number(manyLarge) + 1;
  if (manySmall !== undefined) return -Number(manySmall) - 1;
  if (end === undefined) return 0;
  return (end === 'L' ? 1 : -1) * (extra.length + 1);
};

/** The words that stand right beside a number: of "UK 8 wide" they are "uk" and "wide". */
const beside = (text: string, start: number, end: number): string => {
  const before = /(\p{L}+)\.?\s*$/u.exec(text.slice(0, start))?.[1] ?? '';
  const after = /^\s*(\p{L}+|%)/u.exec(text.slice(end))?.[1] ?? '';
  return `${before} ${after}`.toLowerCase();
};

/**
 * The size that the text of a variant names ("Taille 38, bleu", "XL"); null where it names none, several, or one that
 * could be something else.
 */
export const readSize = (text: string | null): Size | null => {
  if (text === null) return null;
  const letters = [...text.matchAll(LETTERS)];
  const numbers = [...text.matchAll(NUMBER)];
  const [letter] = letters;
  const [number] = numbers;
  if (letter && letters.length === 1 && !number) return { scale: 'letters', rank: letterRank(letter) };
  if (!number || numbers.length > 1 || letter) return null;
  const [all, whole, , decimal, half] = number;
  return {
    scale: beside(text, number.index, number.index + all.length),
    rank: Number(whole) + (half ? 0.5 : Number(decimal ?? 0) / 10),
  };
};
