import { isReturnsError } from '@returns-portal/sdk';
import type { Bench } from './bench.js';
import type { Check } from './check.js';
import { nameOf } from './expect.js';
import { CheckFailure, NotApplicable } from './failure.js';
import { missingNeed } from './missing-needs.js';
import type { Need } from './need.js';

export type Outcome =
  | { readonly kind: 'passed' }
  /** Left out, and why. */
  | { readonly kind: 'skipped'; readonly reason: string; readonly need: Need | null }
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
  return new CheckFailure('Something failed that is no ReturnsError', { seen: nameOf(error), cause: error });
};

/** Makes one check. Never rejects. */
export const runCheck = async (check: Check, bench: Bench): Promise<Outcome> => {
  try {
    const missing = missingNeed(check.needs, bench.subject, await bench.abilities());
    if (missing) return { kind: 'skipped', ...missing };
    await check.run(bench);
    return { kind: 'passed' };
  } catch (error) {
    if (error instanceof NotApplicable) return { kind: 'skipped', reason: error.message, need: error.need };
    return { kind: 'failed', failure: failureOf(error) };
  }
};
