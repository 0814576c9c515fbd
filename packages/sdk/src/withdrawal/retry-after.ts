import type { FlowError } from '../flow/flow-error.js';

const FIRST = 30_000;
const LONGEST = 300_000;

/** Milliseconds until a kept statement is sent again: half a minute, then longer, or as the service asks. */
export const retryAfter = ({ params }: FlowError, failures: number): number => {
  const asked = Number(params['retryAfter']) * 1000;
  return asked > 0 ? Math.min(asked, LONGEST) : Math.min(FIRST * 2 ** (failures - 1), LONGEST);
};
