/** Line breaks and tabs among them: what they separate stays apart. */
const SPACES = /[\s\p{Cc}]+/gu;

/** Nothing of it is seen on paper, or it turns round what is: bidi controls, zero-width characters, tags, half pairs. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}]/gu;

/** No font for text draws them. */
const EMOJI =
  /(?![©®™\d#*])[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;

/** A letter wears two accents at most in any language we print; a tower of them would run over its neighbours. */
const TOWERS = /(\p{M}{2})\p{M}+/gu;

/** Spaces that hold words together, as French typography wants them, are kept. */
const squeeze = (text: string): string =>
  text.replace(SPACES, (run) => (/^[\u00a0\u202f]$/.test(run) ? run : ' ')).replace(/^ +| +$/g, '');

/**
 * Text that somebody typed, as one line that a printer can draw: composed letters, no control characters and no emoji.
 * Empty where nothing of it can be drawn.
 */
export const printableText = (text: string): string =>
  squeeze(squeeze(text.normalize('NFC')).replace(UNSEEN, '').replace(EMOJI, '').replace(TOWERS, '$1'));

/** The same for a text of several lines; empty ones are left out. */
export const printableLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/u)
    .map(printableText)
    .filter((line) => line !== '');
