import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../lib/run-tool.mjs';
import { INLINE_PARTS } from '../lib/inline-parts.mjs';

/**
 * The parts of the portal's text: what the first screen says, the rest of the journey, and elements of their own. Each
 * has its own lit-localize configuration, so that nobody loads sentences that are not said.
 */
export const PARTS = ['first', 'rest', 'policy', 'follow', 'withdrawal', 'declared'];
export const TRANSLATED = ['fr', 'ro'];

/** The languages that a part is loaded in: English too, where it does not stand in the code (docs/adr/0017). */
export const generatedLocalesOf = (part) => [...TRANSLATED, ...(INLINE_PARTS.includes(part) ? [] : ['en'])];

export const configOf = (part) => `lit-localize.${part}.json`;
export const xliffOf = (part, locale) => `xliff/${part}/${locale}.xlf`;
export const generatedOf = (part, locale) => `src/generated/${part}/${locale}.ts`;

const runLocalize = async (portal, part, command, config) => {
  const args = [`--config=${config}`, command];
  const { ok, output } = await runTool('@lit/localize-tools', 'lit-localize', args, { quiet: true, cwd: portal });
  if (!ok) throw new Error(`lit-localize ${command} (${part}) failed:\n${output.trim()}`);
};

const translatePart = async (portal, part) => {
  const config = join(portal, configOf(part));
  await runLocalize(portal, part, 'extract', config);
  await runLocalize(portal, part, 'build', config);
};

/**
 * Makes the module with the English sentences: a translation of the code of which nothing is translated yet, since
 * lit-localize then takes what stands in the code.
 */
const makeEnglish = async (portal, part) => {
  const scratch = mkdtempSync(join(tmpdir(), 'returns-english-'));
  try {
    const config = JSON.parse(readFileSync(join(portal, configOf(part)), 'utf8'));
    const english = {
      ...config,
      sourceLocale: 'en-x-code',
      targetLocales: ['en'],
      tsConfig: join(portal, config.tsConfig),
      inputFiles: config.inputFiles.map((path) => join(portal, path)),
      output: { ...config.output, outputDir: join(portal, config.output.outputDir) },
      interchange: { ...config.interchange, xliffDir: join(scratch, 'xliff') },
    };
    const path = join(scratch, 'lit-localize.json');
    writeFileSync(path, JSON.stringify(english));
    await runLocalize(portal, part, 'build', path);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/** Reads the sentences out of the code into the XLIFF files and makes the modules with the translations from those. */
export const localize = (portal) =>
  Promise.all(
    PARTS.flatMap((part) => [
      translatePart(portal, part),
      ...(INLINE_PARTS.includes(part) ? [] : [makeEnglish(portal, part)]),
    ]),
  );
