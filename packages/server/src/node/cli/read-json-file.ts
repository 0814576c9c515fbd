import { readFile } from 'node:fs/promises';
import { misused, type Outcome } from './outcome.js';

export type JsonFile =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly outcome: Outcome };

/** The JSON in a file, or why there is none. */
export const readJsonFile = async (file: string): Promise<JsonFile> => {
  try {
    return { ok: true, value: JSON.parse(await readFile(file, 'utf8')) };
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : String((error as { code?: unknown }).code ?? error);
    return { ok: false, outcome: misused(`${file} cannot be read: ${why}`) };
  }
};
