import { isReturnsError } from '@returns-portal/sdk';
import type { Bench } from './bench.js';
import type { Check } from './check.js';
import { CheckFailure, NotApplicable } from './failure.js';
import { missingNeed } from './missing-needs.js';

export type Outcome =
  | { readonly kind: 'passed' }
  /** Left out, and why. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly failure: CheckFailure };

/** Whatever a check threw, as a failure that says what was expected and seen. */
const failureOf = (error: unknown): CheckFailure => {
  if (error instanceof CheckFailure) return error;
  if (isReturnsError(error)) {
    const params = Object.keys(error.params).length > 0 ? ` ${JSON.stringify(error.params)}` : '';
    return new CheckFailure('A call was refused that must succeed', {
      seen: `${error.code} (${error.message})${params}`,
      cause: error,
    });
  }
  return new CheckFailure('Something failed that is no ReturnsError', { seen: String(error), cause: error });
};

/** Makes one check. Never rejects. */
export const runCheck = async (check: Check, bench: Bench): Promise<Outcome> => {
  try {
    const reason = missingNeed(check.needs, bench.subject, await bench.abilities());
    if (reason !== null) return { kind: 'skipped', reason };
    await check.run(bench);
    return { kind: 'passed' };
  } catch (error) {
    if (error instanceof NotApplicable) return { kind: 'skipped', reason: error.message };
    return { kind: 'failed', failure: failureOf(error) };
  }
};
