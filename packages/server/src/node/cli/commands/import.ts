import { stat } from 'node:fs/promises';
import { DataFolderBusyError } from '../../data-folder-lock.js';
import { checkEncoding } from '../../import/check-encoding.js';
import { openErrorsFile, type ErrorsFile } from '../../import/errors-file.js';
import { UnreadableFileError, type Finding } from '../../import/findings.js';
import { importOrders, type ImportCounts } from '../../import/import-orders.js';
import { createHttpSink } from '../../import/http-sink.js';
import { checkingSink, openDatabaseSink, type OpenSink } from '../../import/open-sink.js';
import { createProgress, type Progress } from '../../import/progress.js';
import { readOrders } from '../../import/read-orders.js';
import { createPinoLogger, STDERR } from '../../pino-logger.js';
import type { Settings } from '../../settings/settings.js';
import { explainStart } from '../explain-start.js';
import type { Io } from '../io.js';
import type { Options } from '../options.js';
import { DONE, misused, refused, type Outcome } from '../outcome.js';
import type { Command } from './command.js';

/** More than anybody reads at a terminal. */
const MOST_SHOWN = 50;

const sentence = ({ line, column, message }: Finding): string =>
  `line ${line}${column === '' ? '' : `, ${column}`}: ${message}`;

/** Says what is wrong as it is found: at the terminal the beginning, in a file all of it. */
const reporter = (progress: Progress, errors: ErrorsFile | undefined) => {
  let count = 0;
  return {
    report(finding: Finding): void {
      count += 1;
      if (count <= MOST_SHOWN) progress.say(sentence(finding));
      errors?.add(finding);
    },
    end(): void {
      const rest = count - MOST_SHOWN;
      if (rest > 0)
        progress.say(`… and ${rest} more.${errors ? '' : ' --errors FILE writes all of them into a file.'}`);
    },
  };
};

const summary = ({ stored, kept, refused: not }: ImportCounts, dryRun: boolean): string =>
  dryRun
    ? `${stored} orders could be taken, ${not} not. Nothing was stored.`
    : `${stored} orders stored, ${kept} kept as they were (a return was made of them), ${not} refused.`;

const importInto = async ({ sink }: Pick<OpenSink, 'sink'>, options: Options, io: Io): Promise<Outcome> => {
  const { files, shop, dryRun } = options;
  const [file = ''] = files;
  const errors = options.errors === undefined ? undefined : await openErrorsFile(options.errors);
  const progress = createProgress((await stat(file)).size, io.watched, io.err);
  const { report, end } = reporter(progress, errors);
  try {
    const counts = await importOrders(
      readOrders(file, shop, (bytes) => progress.reached(bytes)),
      sink,
      report,
    );
    progress.stop();
    end();
    io.out(summary(counts, dryRun));
    return counts.refused === 0 ? DONE : refused();
  } finally {
    progress.stop();
    await errors?.close();
  }
};

const runImport = async (options: Options, settings: Settings, io: Io): Promise<Outcome> => {
  const [file = ''] = options.files;
  try {
    await checkEncoding(file);
    if (options.dryRun) return await importInto({ sink: checkingSink }, options, io);
    const { url } = options;
    const { API_KEY } = settings;
    if (url !== undefined && API_KEY === undefined) return misused('--url needs an API key in RETURNS_API_KEY.');
    if (url !== undefined && API_KEY !== undefined) {
      return await importInto({ sink: createHttpSink(url, API_KEY) }, options, io);
    }
    const opened = await openDatabaseSink(settings, createPinoLogger('error', STDERR));
    try {
      return await importInto(opened, options, io);
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) return misused(error.message);
    if (error instanceof DataFolderBusyError) {
      return refused(
        `A service is using the data folder ${settings.DATA_DIR}. Stop it for the import, or put the orders through ` +
          'it: --url with an API key in RETURNS_API_KEY.',
      );
    }
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
      return misused(`${file} cannot be read (${code}).`);
    return refused(
      `The import ended early, and what was put before is stored: ${explainStart(error, settings.DATA_DIR)}`,
    );
  }
};

export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE [--shop ID] [--dry-run] [--errors FILE] [--url URL]',
  summary: 'Put the orders of a .csv, .ndjson or .json file into the service.',
  more: [
    'What cannot be taken is named with its line, and the rest is taken all the same. An',
    'order that is there already is replaced, unless a return was made of it. --dry-run',
    'checks every order but not whether its shop is known. The columns are in the guide',
    '“Import orders”.',
  ].join('\n'),
  files: 1,
  options: ['shop', 'dry-run', 'errors', 'url'],
  run: runImport,
};
