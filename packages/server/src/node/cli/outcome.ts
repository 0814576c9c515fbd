/** How a command ended. `REFUSED`: something that was asked for was not done. `MISUSED`: it was not asked for rightly. */
export const EXIT = { DONE: 0, REFUSED: 1, MISUSED: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Outcome {
  readonly exit: ExitCode;
  /** Why it was not done, in a sentence. */
  readonly message?: string;
}

export const DONE: Outcome = { exit: EXIT.DONE };
export const refused = (message?: string): Outcome => ({
  exit: EXIT.REFUSED,
  ...(message !== undefined && { message }),
});
export const misused = (message: string): Outcome => ({ exit: EXIT.MISUSED, message });
