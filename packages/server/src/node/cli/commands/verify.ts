import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkLine, type Break, type Link } from '../../../withdrawals/check-chain.js';
import { DONE, misused, refused, type Outcome } from '../outcome.js';
import type { Command } from './command.js';

const SAID: Readonly<Record<Break, string>> = {
  unreadable: 'it is no line of an export',
  altered: 'its record is not the one that was hashed: it was altered',
  missing: 'one or more records before it are missing',
  out_of_order: 'it is there twice, or out of order',
  not_following: 'it does not follow the line before: one of the two was altered',
  other_shop: 'it is of another shop',
};

const summary = (count: number, anchor: Link | null, last: Link | null): string => {
  const records = `${count} records, whole.`;
  const tail = count === 0 || last === null ? '' : ` The last is ${last.number}, ${last.hash}.`;
  if (anchor === null) return records + tail;
  const { position, hash } = anchor;
  return `${records}${tail}\nThey begin after record ${position}, ${hash}: those up to it were removed. Compare with the log.`;
};

/** Reads line by line: an export may be larger than the memory. */
const check = async (file: string): Promise<Outcome & { readonly said?: string }> => {
  let lines = 0;
  let count = 0;
  let anchor: Link | null = null;
  let last: Link | null = null;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    lines += 1;
    const checked = await checkLine(line, last);
    if (!checked.ok) return refused(`Line ${lines} is broken: ${SAID[checked.because]}.`);
    last = checked.link;
    if (last.number === null) anchor = last;
    else count += 1;
  }
  return { ...DONE, said: summary(count, anchor, last) };
};

export const verify: Command = {
  name: 'verify',
  usage: 'verify FILE.ndjson',
  summary: 'Say whether an export of withdrawals, or of the log, is whole, or which line is broken.',
  more: [
    'Each record holds the hash of the one before, so that none can be changed, left out or',
    'moved without breaking what follows. Records missing at the end leave no trace in the',
    'file: compare the last hash with that of the latest acknowledgement you know of.',
    'An export whose oldest records were removed after their time begins with an anchor.',
  ].join('\n'),
  files: 1,
  options: [],
  run: async ({ files: [file = ''] }, _settings, io) => {
    try {
      const { said, ...outcome } = await check(file);
      if (said !== undefined) io.out(said);
      return outcome;
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
        return misused(`${file} cannot be read (${code}).`);
      }
      throw error;
    }
  },
};
