import { countOf, reasonOf, type Report } from './report.js';

/** Of the shape below. Fields may be added to it; what is there keeps its meaning, or the number goes up. */
const VERSION = 1;

/** The report for programs; docs/guides/conformance.md describes its shape. */
export const jsonReport = (report: Report): string => {
  const { endpoint, shop, startedAt, milliseconds, wrote, results, leftBehind, masked } = report;
  const orNull = (text: string | null) => (text === null ? null : masked(text));
  return `${JSON.stringify(
    {
      report: 'returns-conformance',
      version: VERSION,
      endpoint,
      shop,
      startedAt: startedAt.toISOString(),
      milliseconds,
      wrote,
      summary: {
        passed: countOf(report, 'passed'),
        failed: countOf(report, 'failed'),
        skipped: countOf(report, 'skipped'),
      },
      leftBehind,
      checks: results.map((result) => {
        const { check, outcome } = result;
        const { id, area, title, why, fix } = check;
        const told = { id, area, title, outcome: outcome.kind, milliseconds: result.milliseconds };
        if (outcome.kind === 'skipped') return { ...told, reason: reasonOf(result) };
        if (outcome.kind === 'passed') return told;
        const { message, expected, seen } = outcome.failure;
        const failure = { message: masked(message), expected: orNull(expected), seen: orNull(seen) };
        return { ...told, failure, why, fix };
      }),
    },
    null,
    2,
  )}\n`;
};
