import { checkFunction } from './commands/check-function.js';
import type { Command } from './commands/command.js';
import { diff } from './commands/diff.js';
import { explain } from './commands/explain.js';
import { jsonld } from './commands/jsonld.js';
import { lint } from './commands/lint.js';
import { newPolicy } from './commands/new.js';
import { simulateCommand } from './commands/simulate.js';
import { generalHelp, helpOf } from './help.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { readOptions, type Options } from './options.js';
import { reportFailure } from './report-failure.js';
import { failed, type Result } from './result.js';

const COMMANDS: readonly Command[] = [lint, explain, simulateCommand, diff, jsonld, newPolicy, checkFunction];

/** Options of every command. */
const GENERAL: readonly string[] = ['help', 'version', 'json'];

const runCommand = async (command: Command, options: Options, io: Io): Promise<Result<ExitCode>> => {
  const stray = options.given.find((name) => !GENERAL.includes(name) && !command.options.includes(name));
  if (stray !== undefined)
    return failed(`“${command.name}” does not know --${stray}. Usage: returns-policy ${command.usage}`);
  const { atLeast, atMost } = command.files;
  if (options.files.length < atLeast || options.files.length > atMost) {
    return failed(`Usage: returns-policy ${command.usage}`);
  }
  return command.run(options, io);
};

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 fine, 1 findings, 2 bad usage or a file that cannot be read
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  const read = readOptions(argv);
  if (!read.ok) return reportFailure(read.failure, argv.includes('--json'), io);
  const options = read.value;
  if (options.version) {
    io.out(VERSION);
    return EXIT.FINE;
  }
  const command = COMMANDS.find(({ name }) => name === options.command);
  if (options.help || (options.command === 'help' && !command)) {
    io.out(command ? helpOf(command) : generalHelp(COMMANDS));
    return EXIT.FINE;
  }
  if (!command) {
    const message = options.command === undefined ? 'Which command?' : `There is no command “${options.command}”.`;
    io.err(generalHelp(COMMANDS));
    return reportFailure({ message }, options.json, io);
  }
  const result = await runCommand(command, options, io);
  return result.ok ? result.value : reportFailure(result.failure, options.json, io);
};

const VERSION = '0.1.0';
