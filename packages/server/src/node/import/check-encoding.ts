import { createReadStream } from 'node:fs';
import { UnreadableFileError } from './findings.js';

const LINE_FEED = 10;

/** The line of the file in which a chunk stops being UTF-8; found by reading its lines one by one. */
const lineOfMistake = (chunk: Uint8Array, linesBefore: number): number => {
  let line = linesBefore + 1;
  let start = 0;
  for (;;) {
    const end = chunk.indexOf(LINE_FEED, start);
    // A line cut by the chunk's own ends can only be the first or the last.
    const text = chunk.subarray(start, end === -1 ? chunk.length : end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(text);
    } catch {
      if (start > 0 || end === -1 || linesBefore === 0) return line;
    }
    if (end === -1) return line;
    line += 1;
    start = end + 1;
  }
};

/**
 * Reads a file through once to see that all of it is UTF-8, so that a wrong letter in the last line does not come to
 * light when the lines before it have been stored.
 *
 * @throws UnreadableFileError
 */
export const checkEncoding = async (file: string): Promise<void> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 0;
  let last = new Uint8Array();
  const refuse = (cause: unknown): never => {
    const line = lineOfMistake(last, lines);
    throw new UnreadableFileError(
      `${file} is not in UTF-8: see line ${line}. It may be Latin-1 or UTF-16; save it as “UTF-8” and import it again.`,
      { cause },
    );
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    last = chunk;
    try {
      decoder.decode(chunk, { stream: true });
    } catch (error) {
      refuse(error);
    }
    for (const byte of chunk) if (byte === LINE_FEED) lines += 1;
  }
  try {
    decoder.decode();
  } catch (error) {
    last = new Uint8Array();
    refuse(error);
  }
};
