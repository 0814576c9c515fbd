import { readFileSync } from 'node:fs';
import { readSettings } from '../settings/read-settings.js';
import { backup } from './commands/backup.js';
import { check } from './commands/check.js';
import type { Command } from './commands/command.js';
import { customer } from './commands/customer.js';
import { importCommand } from './commands/import.js';
import { createKey, listKeys, revokeKey } from './commands/keys.js';
import { publish } from './commands/publish.js';
import { putShop } from './commands/put-shop.js';
import { restore } from './commands/restore.js';
import { serve } from './commands/serve.js';
import { verify } from './commands/verify.js';
import { withdrawals } from './commands/withdrawals.js';
import { generalHelp, helpOf } from './help.js';
import type { Io } from './io.js';
import { readOptions, type Options } from './options.js';
import { DONE, EXIT, misused, type ExitCode, type Outcome } from './outcome.js';

const COMMANDS: readonly Command[] = [
  serve,
  putShop,
  publish,
  importCommand,
  createKey,
  listKeys,
  revokeKey,
  backup,
  restore,
  verify,
  withdrawals,
  customer,
  check,
];

/** Options of every command. */
const GENERAL: readonly string[] = ['help', 'version'];

const versionOf = (): string => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};

const runCommand = async (command: Command, options: Options, io: Io): Promise<Outcome> => {
  const stray = options.given.find((name) => !GENERAL.includes(name) && !command.options.includes(name));
  if (stray !== undefined) {
    return misused(`“${command.name}” does not know --${stray}. Usage: returns-service ${command.usage}`);
  }
  if (options.files.length !== command.files) return misused(`Usage: returns-service ${command.usage}`);
  const read = readSettings(io.env);
  if (read.ok) return command.run(options, read.settings, io);
  return misused(['The settings are wrong.', ...read.mistakes.map((mistake) => `  ${mistake}`)].join('\n'));
};

const runLine = async (argv: readonly string[], io: Io): Promise<Outcome> => {
  const read = readOptions(argv);
  if (!read.ok) return misused(read.message);
  const { options } = read;
  if (options.version) {
    io.out(versionOf());
    return DONE;
  }
  const command = COMMANDS.find(({ name }) => name === options.command);
  if (options.help || (options.command === 'help' && !command)) {
    io.out(command ? helpOf(command) : generalHelp(COMMANDS));
    return DONE;
  }
  if (options.command === undefined) return runCommand(serve, options, io);
  if (command) return runCommand(command, options, io);
  return misused(
    `There is no command “${options.command}”. There are: ${COMMANDS.map(({ name }) => name).join(', ')}.`,
  );
};

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 done, 1 something was refused, 2 bad usage or settings
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  const { exit, message } = await runLine(argv, io);
  if (message !== undefined) io.err(exit === EXIT.DONE ? message : `error: ${message}`);
  return exit;
};
