/** All that the command sees of the world. */
export interface Io {
  /** Throws where the file cannot be written. */
  readonly writeFile: (path: string, text: string) => void;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the output can be coloured. */
  readonly color: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
}

/** `UNUSABLE`: wrong usage, or nothing that answers as an API of returns does. */
export const EXIT = { PASSED: 0, FAILED: 1, UNUSABLE: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
