import type { Settings } from '../../settings/settings.js';
import type { Io } from '../io.js';
import type { OptionName, Options } from '../options.js';
import type { Outcome } from '../outcome.js';

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** What its help says beside that, in lines of at most 80 columns. */
  readonly more?: string;
  /** How many files it takes. */
  readonly files: 0 | 1;
  /** Its options, beside those that every command knows. */
  readonly options: readonly OptionName[];
  readonly run: (options: Options, settings: Settings, io: Io) => Promise<Outcome>;
}
