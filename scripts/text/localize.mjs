import { join } from 'node:path';
import { runTool } from '../lib/run-tool.mjs';

/**
 * The parts of the portal's text: what the first screen says, the rest of the journey, and what comes after it. Each
 * has its own lit-localize configuration, so that a screen loads its own sentences only.
 */
export const PARTS = ['first', 'rest', 'follow'];
export const TRANSLATED = ['fr', 'ro'];

export const configOf = (part) => `lit-localize.${part}.json`;
export const xliffOf = (part, locale) => `xliff/${part}/${locale}.xlf`;
export const generatedOf = (part, locale) => `src/generated/${part}/${locale}.ts`;

const localizePart = async (portal, part) => {
  for (const command of ['extract', 'build']) {
    const args = [`--config=${join(portal, configOf(part))}`, command];
    const { ok, output } = await runTool('@lit/localize-tools', 'lit-localize', args, { quiet: true, cwd: portal });
    if (!ok) throw new Error(`lit-localize ${command} (${part}) failed:\n${output.trim()}`);
  }
};

/** Reads the sentences out of the code into the XLIFF files and makes the modules with the translations from those. */
export const localize = (portal) => Promise.all(PARTS.map((part) => localizePart(portal, part)));
