import { AREAS, type Area } from '../conformance/areas.js';
import { createBench, type Bench } from '../conformance/bench.js';
import type { Check } from '../conformance/check.js';
import { CHECKS } from '../conformance/checks/index.js';
import { DEMO_CHECKS } from '../conformance/demo-checks/demo-checks.js';
import { explainFailure } from '../conformance/explain-failure.js';
import { needsInWords } from '../conformance/missing-needs.js';
import { runCheck } from '../conformance/run-check.js';
import type { AdapterUnderTest } from '../conformance/subject.js';
import { globalTestApi, skipTest, type TestApi } from './test-api.js';

const ALL: readonly Check[] = [...DEMO_CHECKS, ...CHECKS];

const titleOf = ({ title, needs }: Check): string => {
  const words = needsInWords(needs);
  return words === '' ? title : `${title} (needs ${words})`;
};

/** Checks of one area that stand side by side, in the order of the table. */
const groups = (): readonly (readonly [Area, readonly Check[]])[] => {
  const grouped: [Area, Check[]][] = [];
  for (const check of ALL) {
    const last = grouped.at(-1);
    if (last?.[0] === check.area) last[1].push(check);
    else grouped.push([check.area, [check]]);
  }
  return grouped;
};

/**
 * Proves that an adapter does what the flow relies on. Call it in a test file, once per adapter. What the back end
 * cannot do is left out, with the reason where the runner shows one.
 *
 * @param setup opens the back end; called once, and every check takes an order of its own from it
 * @param t the functions of the test runner; by default those that are global
 */
export const runAdapterSuite = (
  name: string,
  setup: () => Promise<AdapterUnderTest>,
  t: TestApi = globalTestApi(),
): void => {
  t.describe(`adapter suite: ${name}`, () => {
    let bench: Bench | undefined;
    t.before(async () => {
      bench = createBench(await setup());
    });
    t.after(async () => {
      await bench?.subject.close?.();
    });
    for (const [area, checks] of groups()) {
      t.describe(AREAS[area], () => {
        for (const check of checks) {
          t.it(titleOf(check), async function (this: unknown, ...context: unknown[]) {
            if (!bench) throw new Error('The back end was not opened');
            const outcome = await runCheck(check, bench);
            await bench.tidy();
            if (outcome.kind === 'skipped') skipTest(this, context, outcome.reason);
            if (outcome.kind === 'failed') {
              throw new Error(explainFailure(check, outcome.failure), { cause: outcome.failure.cause });
            }
          });
        }
      });
    }
  });
};
