import type { Io } from '../io.js';
import { done, failed, type Result } from '../result.js';

/** Where a parser stopped, as people count: from 1. */
const lineAndColumn = (text: string, message: string): string => {
  const at = /position (\d+)/.exec(message)?.[1];
  if (at === undefined) return '';
  const before = text.slice(0, Number(at)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
};

const whyOf = (error: unknown): string => {
  const { code } = error as { code?: string };
  if (code === 'ENOENT') return 'There is no such file';
  if (code === 'EISDIR') return 'It is a folder';
  if (code === 'EACCES') return 'It may not be read';
  return error instanceof Error ? error.message : String(error);
};

/** The JSON of a file; `-` is what is piped in. */
export const readJson = (file: string, io: Io): Result<unknown> => {
  let text: string;
  try {
    text = io.readFile(file);
  } catch (error) {
    return failed(`${whyOf(error)}.`, { file });
  }
  try {
    return done(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const place = lineAndColumn(text, message);
    return failed(`It is not JSON${place}: ${message.replace(/ in JSON at position.*| \(line.*/s, '')}.`, { file });
  }
};
