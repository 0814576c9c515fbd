import {
  CHECKS,
  createBench,
  DEMO_CHECKS,
  runChecks,
  type AdapterUnderTest,
  type Check,
} from '@returns-portal/testing/conformance';

/** The ids of the checks that a back end fails. */
export const failing = async (
  subject: AdapterUnderTest,
  checks: readonly Check[] = [...DEMO_CHECKS, ...CHECKS],
): Promise<readonly string[]> => {
  const { results } = await runChecks(checks, createBench(subject));
  return results.filter(({ outcome }) => outcome.kind === 'failed').map(({ check }) => check.id);
};
