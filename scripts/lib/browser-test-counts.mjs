import { relative } from 'node:path';
import { ROOT } from './paths.mjs';
import { addCounts, countsLine, NOTHING, writeCounts } from './test-counts.mjs';

const countSuite = ({ suites, tests }) =>
  [
    ...suites.map(countSuite),
    ...tests.map(({ passed, skipped }) => ({
      passed: passed && !skipped ? 1 : 0,
      failed: passed || skipped ? 0 : 1,
      skipped: skipped ? 1 : 0,
    })),
  ].reduce(addCounts, NOTHING);

const countSession = ({ passed, testResults }) => {
  const counts = testResults ? countSuite(testResults) : NOTHING;
  // A file that could not be loaded has no tests, and failed.
  return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
};

const countSessions = (sessions) => [...sessions].map(countSession).reduce(addCounts, NOTHING);

/** A reporter for web-test-runner that only counts: a line per file, and the sum for `npm test` to add up. */
export const browserTestCounts = () => ({
  reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
    const counts = countSessions(sessionsForTestFile);
    logger.log(`${counts.failed > 0 ? '✗' : '✓'} ${relative(ROOT, testFile)}: ${countsLine(counts)}`);
  },
  onTestRunFinished({ sessions }) {
    writeCounts(countSessions(sessions));
  },
});
