import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

/** Licences that let anybody serve the code as long as their text goes along. Another one needs a person's judgement. */
const ACCEPTED = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** The folder of the installed package that a module belongs to; the innermost, where one lies in another. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The folders of the installed packages of which code is in a chunk; our own are no such. */
export const packagesIn = ({ modules }) =>
  Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => PACKAGE.exec(id.replace('\0', '').replaceAll('\\', '/'))?.[0] ?? []);

/**
 * A package's name, version, licence and the licence's text.
 * @throws Error where it has none, or one that we have not accepted
 */
export const licenseOf = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ACCEPTED.includes(license)) {
    throw new Error(
      `${name} is bundled, and its licence is ${license ?? 'not said'}. Read it; if its code may be served by shops, ` +
        'add it to scripts/lib/bundled-licenses.mjs.',
    );
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (!file) throw new Error(`${name} is bundled, and has no file with its licence's text, which must go along.`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
};

const RULE = '-'.repeat(80);

const compose = (folders) => {
  const own = readFileSync(inRoot('LICENSE'), 'utf8').trim();
  const licenses = [...folders].sort().map(licenseOf);
  const parts = licenses.map(
    ({ name, version, license, text }) => `${RULE}\n${name} ${version} (${license})\n\n${text}`,
  );
  return `${[`Returns Portal (MIT)\n\n${own}`, 'The scripts of this folder also contain:', ...parts].join('\n\n')}\n`;
};

/** Writes licenses.txt beside the bundles, of what is really in them. One for all runs: the last one knows them all. */
export const bundledLicenses = () => {
  const folders = new Set();
  return {
    name: 'bundled-licenses',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') packagesIn(chunk).forEach((folder) => folders.add(folder));
      }
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: compose(folders) });
    },
  };
};
