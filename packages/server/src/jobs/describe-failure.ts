/** How much of an error is kept for whoever looks why something was not delivered. */
const LONGEST = 300;

/** What went wrong, without what it went wrong with: addresses that an answer repeats are cut out. */
export const describeFailure = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/[^\s<>"'`]+@[^\s<>"'`]+/g, '…').slice(0, LONGEST);
