// npm run check:text: every sentence of the portal exists in every language, whole and well typed.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, ROOT } from './lib/paths.mjs';
import { giveUp, say } from './lib/say.mjs';
import { staleFiles } from './text/check-freshness.mjs';
import { checkPlurals } from './text/check-plurals.mjs';
import { checkTranslation } from './text/check-translation.mjs';
import { PARTS, TRANSLATED, configOf, xliffOf } from './text/localize.mjs';
import { readXliff } from './text/read-xliff.mjs';
import { SAME_AS_ENGLISH } from './text/same-as-english.mjs';

const PORTAL = 'packages/portal';
const files = PARTS.flatMap((part) =>
  TRANSLATED.map((locale) => ({ locale, path: `${PORTAL}/${xliffOf(part, locale)}` })),
);

const wanted = [...PARTS.map((part) => `${PORTAL}/${configOf(part)}`), ...files.map(({ path }) => path)];
const missing = wanted.filter((path) => !existsSync(inRoot(path)));
if (missing.length > 0) giveUp(`There is no ${missing.join(', no ')}. npm run text makes the XLIFF files.`);

const checkFile = ({ locale, path }) => {
  const units = readXliff(readFileSync(inRoot(path), 'utf8'));
  const findings = [
    ...units.flatMap((unit) => checkTranslation(locale, unit, SAME_AS_ENGLISH[locale])),
    ...checkPlurals(units.map(({ id }) => id)),
  ];
  return { count: units.length, lines: findings.map(({ id, problem }) => `${path}: ${id} ${problem}`) };
};

const results = files.map(checkFile);
const findings = results.flatMap(({ lines }) => lines);

try {
  for (const path of await staleFiles(ROOT)) {
    findings.push(
      `${PORTAL}/${path}: is not what the code and the translations say. ` +
        'Run npm run text, translate what is new, run it again, and commit the result.',
    );
  }
} catch (error) {
  findings.push(error.message);
}

findings.forEach((line) => say(line));
const count = results.reduce((sum, result) => sum + result.count, 0);
if (findings.length > 0) giveUp(`\n${findings.length} faults in ${count} translations.`);
if (count === 0) giveUp('No sentence was found: do the "inputFiles" of the lit-localize configurations still fit?');
say(`${count} translations, whole and well typed.`);
