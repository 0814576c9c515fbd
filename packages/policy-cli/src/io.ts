import type { LocalDay } from '@returns-portal/policy';
import type { Fetch } from './function-page/fetch-page.js';

/** All that a command sees of the world. */
export interface Io {
  /** Throws where there is no such file. */
  readonly readFile: (path: string) => string;
  /** Throws where the file is there already. */
  readonly writeNewFile: (path: string, text: string) => void;
  /** A document of the templates' folder; undefined where there is none of that name. */
  readonly template: (name: string) => string | undefined;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the output can be coloured. */
  readonly color: boolean;
  readonly today: () => LocalDay;
  readonly fetch: Fetch;
}

/** `FINDINGS` also stands for differences that were asked about. */
export const EXIT = { FINE: 0, FINDINGS: 1, BAD_INPUT: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
