/** The basic characters of GSM 03.38, but for the escape. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Those that take an escape before them, and so the room of two. */
const EXTENDED = '\f^{}\\[~]|€';

/** Room of a message alone, and of each part of a longer one, whose parts say first which they are. */
const GSM = { alone: 160, part: 153 };
const UCS2 = { alone: 70, part: 67 };

export interface Segments {
  /** `gsm`: seven bits a character. `ucs2`: sixteen, as soon as one character is not among those of GSM 03.38. */
  readonly alphabet: 'gsm' | 'ucs2';
  readonly count: number;
}

const widthInGsm = (character: string): number =>
  BASIC.includes(character) ? 1 : EXTENDED.includes(character) ? 2 : Number.NaN;

/** As many parts as there are needed, where no character is cut in two. */
const partsOf = (widths: readonly number[], { alone, part }: typeof GSM): number => {
  if (widths.reduce((sum, width) => sum + width, 0) <= alone) return 1;
  let [count, room] = [1, part];
  for (const width of widths) {
    if (width > room) [count, room] = [count + 1, part];
    room -= width;
  }
  return count;
};

/** How many messages a text is sent and paid as (3GPP TS 23.038 and 23.040). */
export const countSegments = (text: string): Segments => {
  const characters = Array.from(text);
  const widths = characters.map(widthInGsm);
  if (!widths.some(Number.isNaN)) return { alphabet: 'gsm', count: partsOf(widths, GSM) };
  const units = characters.map((character) => character.length);
  return { alphabet: 'ucs2', count: partsOf(units, UCS2) };
};
