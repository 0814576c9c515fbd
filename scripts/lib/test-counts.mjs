import { readFileSync, writeFileSync } from 'node:fs';

/** Names the file into which a test suite writes how many of its tests passed, failed and were skipped. */
export const COUNTS_FILE = 'RETURNS_TEST_COUNTS';

export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

export const addCounts = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** Nothing happens when nobody asked. */
export const writeCounts = (counts, file = process.env[COUNTS_FILE]) => {
  if (file) writeFileSync(file, JSON.stringify(counts));
};

/** What a suite wrote; null where it ended before it could. */
export const readCounts = (file = process.env[COUNTS_FILE]) => {
  try {
    return { ...NOTHING, ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return null;
  }
};

/** What a suite counts for. One that ended badly counts as one failed test more, unless it counted its failures. */
export const settleCounts = (counts, ok) => {
  const { passed, failed, skipped } = counts ?? NOTHING;
  const ran = passed + failed > 0;
  return { passed, failed: failed === 0 && !(ok && ran) ? 1 : failed, skipped };
};

/** The last line: plain, so that anybody and anything can read it. */
export const countsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
