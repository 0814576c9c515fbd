import { LOCALES } from '@returns-portal/policy';
import { inArea } from '../check.js';
import { holds, same } from '../expect.js';
import { oneUnit } from '../selections.js';

interface FoundLabels {
  readonly where: string;
  readonly labels: Readonly<Record<string, unknown>>;
}

const textOf = (label: unknown): string => (typeof label === 'string' ? label : '');

/** Whatever has a sentence in one of the languages, wherever it stands in an answer. */
const labelsIn = (value: unknown, where = ''): readonly FoundLabels[] => {
  if (typeof value !== 'object' || value === null) return [];
  const labels = value as Readonly<Record<string, unknown>>;
  if (LOCALES.some((locale) => typeof labels[locale] === 'string')) return [{ where, labels }];
  return Object.entries(value).flatMap(([key, inner]) => labelsIn(inner, where === '' ? key : `${where}.${key}`));
};

/** The letters of Turkish that old fonts had in place of ș and ț. */
const CEDILLA = /[şţŞŢ]/u;

export const languageChecks = inArea('languages', [
  {
    id: 'languages.complete',
    title: 'names reasons and methods in French, Romanian and English',
    why: 'A label that is missing shows as an empty button, in the one language that nobody at the shop reads.',
    fix: 'Give fr, ro and en wherever the contract asks for labels or instructions.',
    needs: [],
    async run(bench) {
      for (const { view } of await bench.readOnly()) {
        for (const { where, labels } of labelsIn(view.sellers)) {
          const missing = LOCALES.filter((locale) => textOf(labels[locale]).trim() === '');
          same(missing, [], `Order ${view.number}, sellers.${where}: languages that are missing`);
        }
      }
    },
  },
  {
    id: 'languages.romanian-letters',
    title: 'writes Romanian with a comma below: ș and ț',
    why: 'Letters with a cedilla (ş, ţ) are Turkish: they look foreign to Romanians, and a search for the right word misses them.',
    fix: 'Replace ş by ș (U+0219) and ţ by ț (U+021B) in the Romanian texts.',
    needs: [],
    async run(bench) {
      for (const { view } of await bench.readOnly()) {
        const wrong = labelsIn(view.sellers).filter(({ labels }) => CEDILLA.test(textOf(labels['ro'])));
        const shown = wrong.map(({ where, labels }) => `sellers.${where}: ${textOf(labels['ro'])}`);
        same(shown.slice(0, 3), [], `Order ${view.number}: Romanian texts with a cedilla`);
      }
    },
  },
  {
    id: 'languages.submission',
    title: 'takes a submission in each language',
    why: 'The confirmation goes out in the language of the submission; one that is refused stops those customers at the end.',
    fix: 'Accept locale fr, ro and en.',
    needs: ['writes'],
    async run(bench) {
      for (const locale of LOCALES) {
        const { adapter, access, view } = await bench.open();
        const { id } = await adapter.createQuote(access, oneUnit(view));
        const { cases } = await adapter.submitReturn(access, { quoteId: id, locale });
        holds(cases.length > 0, `A return was made in ${locale}`);
        await bench.tidy();
      }
    },
  },
]);
