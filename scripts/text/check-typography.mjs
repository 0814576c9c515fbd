import { GAP } from './read-xliff.mjs';

const WORD_END = `[\\p{L}\\p{N})%${GAP}]`;

/** What careful readers of a language stumble over, and what to write instead. */
const FAULTS = {
  fr: [
    {
      pattern: /\p{L}'[\p{L}\uFFFC]/u,
      problem: "has a straight apostrophe ('). Write ’ (U+2019).",
    },
    {
      pattern: / [;:!?»]|« /u,
      problem:
        'has an ordinary space before ; : ! ? » or after «. Write a no-break space: ' +
        'U+00A0 before : and inside « », U+202F before ; ! ?.',
    },
    {
      // A colon within a time (10:30) or an address (https://) takes no space.
      pattern: new RegExp(`${WORD_END}(?:[;!?»]|:(?![/\\d]))|«[^\\u00A0\\u202F ]`, 'u'),
      problem: 'lacks the no-break space before ; : ! ? » or after «: U+00A0 for : « », U+202F for ; ! ?.',
    },
  ],
  ro: [
    {
      pattern: /[\u015E\u015F\u0162\u0163]/u,
      problem: 'has letters with a cedilla (ş ţ). Romanian has a comma below: ș (U+0219) and ț (U+021B).',
    },
  ],
};

const quote = (text, at) => text.slice(Math.max(0, at - 12), at + 13).replaceAll(GAP, '…');

/**
 * The faults of a text in a language.
 * @param {string} locale
 * @param {string} text with GAP for placeholders
 * @returns {string[]}
 */
export const checkTypography = (locale, text) =>
  (FAULTS[locale] ?? []).flatMap(({ pattern, problem }) => {
    const found = pattern.exec(text.normalize('NFC'));
    return found ? [`${problem} At “${quote(text, found.index)}”.`] : [];
  });
