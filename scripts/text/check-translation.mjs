import { checkTypography } from './check-typography.mjs';
import { GAP } from './read-xliff.mjs';

const LETTER = /\p{L}/u;

/** What the one list has more of than the other. */
const surplus = (list, other) => {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const checkPlaceholders = ({ source, target }) => {
  const lost = surplus(source.placeholders, target.placeholders);
  const added = surplus(target.placeholders, source.placeholders);
  return [
    ...(lost.length > 0
      ? [`lost the placeholder ${lost.join(', ')}. Copy the <x …/> of the source into the target.`]
      : []),
    ...(added.length > 0 ? [`has a placeholder that the source has not: ${added.join(', ')}. Remove it.`] : []),
  ];
};

const words = (text) => text.replaceAll(GAP, '').trim();

/**
 * What is wrong with the translation of one message.
 * @param {string} locale
 * @param {{ id: string, source: object, target: object | null }} unit of readXliff
 * @param {Readonly<Record<string, string>>} sameAsEnglish ids that may read as in English, each with its reason
 * @returns {{ id: string, problem: string }[]}
 */
export const checkTranslation = (locale, unit, sameAsEnglish = {}) => {
  const { id, source, target } = unit;
  if (!target || (target.text.trim() === '' && source.text.trim() !== '')) {
    return [{ id, problem: 'is not translated. Write its <target>.' }];
  }
  const untranslated =
    LETTER.test(words(source.text)) && words(source.text) === words(target.text) && !(id in sameAsEnglish);
  const problems = [
    ...(untranslated
      ? [
          'reads as in English. Translate it; where both are rightly the same, ' +
            'say why in scripts/text/same-as-english.mjs.',
        ]
      : []),
    ...checkPlaceholders(unit),
    ...checkTypography(locale, target.text),
  ];
  return problems.map((problem) => ({ id, problem }));
};
