import { isReturnsError } from '@returns-portal/sdk';
import { tidyUp, type Bench } from './bench.js';
import type { Check } from './check.js';
import { runCheck, type Outcome } from './run-check.js';

export interface CheckResult {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

export interface ChecksRun {
  readonly results: readonly CheckResult[];
  /** Numbers of returns that were made and could not be cancelled. */
  readonly leftBehind: readonly string[];
}

/** Why there is no use in going on, or null. */
const whyStop = ({ outcome }: CheckResult): string | null => {
  const cause = outcome.kind === 'failed' ? outcome.failure.cause : undefined;
  if (!isReturnsError(cause)) return null;
  if (cause.code === 'too_many_attempts') {
    const wait = cause.params['retryAfter'];
    return `the service limits look-ups by now: try again in ${typeof wait === 'number' ? `${wait} seconds` : 'a while'}`;
  }
  return cause.code === 'network' || cause.code === 'timeout' ? GONE : null;
};

const GONE = 'the service stopped answering';

/**
 * Makes checks one after another, and stops where no answer comes any more: one failure says so, and the rest is left
 * out.
 */
export const runChecks = async (
  checks: readonly Check[],
  bench: Bench,
  onResult: (result: CheckResult) => void = () => undefined,
): Promise<ChecksRun> => {
  const results: CheckResult[] = [];
  const leftBehind: string[] = [];
  let stopped: string | null = null;
  for (const check of checks) {
    const start = performance.now();
    const outcome: Outcome =
      stopped === null ? await runCheck(check, bench) : { kind: 'skipped', reason: stopped, need: null };
    if (bench.subject.tidies) leftBehind.push(...(await tidyUp(bench)));
    const result = { check, outcome, milliseconds: Math.round(performance.now() - start) };
    stopped ??= whyStop(result);
    results.push(result);
    onResult(result);
  }
  return { results, leftBehind };
};
