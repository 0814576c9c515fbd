import type { ExitCode, Io } from '../io.js';
import type { OptionName, Options } from '../options.js';
import type { Result } from '../result.js';

/** What a command is called with, what it takes and what it does. */
export interface Command {
  readonly name: string;
  /** As in `lint FILE…`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly options: readonly OptionName[];
  /** How many files, or addresses, it takes. */
  readonly files: { readonly atLeast: number; readonly atMost: number };
  readonly run: (options: Options, io: Io) => Result<ExitCode> | Promise<Result<ExitCode>>;
}
