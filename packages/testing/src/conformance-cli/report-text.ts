import { AREAS } from '../conformance/areas.js';
import type { CheckResult } from '../conformance/run-checks.js';
import { countOf, reasonOf, type Report } from './report.js';
import { indented, type Styler } from './terminal.js';

const MARKS = { passed: ['green', '✓'], failed: ['red', '✗'], skipped: ['dim', '–'] } as const;

/** A check, on a line. */
export const checkLine = (result: CheckResult, style: Styler): string => {
  const { check, outcome } = result;
  const [color, mark] = MARKS[outcome.kind];
  const reason = outcome.kind === 'skipped' ? ` (${reasonOf(result)})` : '';
  const text = indented(`${check.title}${reason}`, 4, `  ${mark}`);
  return outcome.kind === 'passed' ? text.replace(mark, style(color, mark)) : style(color, text);
};

export const areaLine = ({ check }: CheckResult, style: Styler): string => `\n${style('bold', AREAS[check.area])}`;

const failureText = ({ check, outcome }: CheckResult, { masked }: Report, style: Styler): string => {
  if (outcome.kind !== 'failed') return '';
  const { message, expected, seen } = outcome.failure;
  const row = (name: string, text: string | null) => (text === null ? [] : [indented(masked(text), 13, `  ${name}`)]);
  return [
    `\n${style('red', `✗ ${check.id}`)}`,
    indented(masked(message), 2),
    ...row('Expected', expected),
    ...row('Seen', seen),
    ...row('Why', check.why),
    ...row('What to do', check.fix),
  ].join('\n');
};

/** "18 need --write, 2: the API has no uploadFile". */
const leftOut = (report: Report): readonly string[] => {
  const counts = new Map<string, number>();
  for (const result of report.results) {
    if (result.outcome.kind !== 'skipped') continue;
    const reason = reasonOf(result);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${String(count).padStart(5)}  ${reason}`);
};

/** What comes after the last check: failures one by one, what was left out and why, the sum. */
export const endOfReport = (report: Report, style: Styler): string => {
  const [passed, failed, skipped] = (['passed', 'failed', 'skipped'] as const).map((kind) => countOf(report, kind));
  const failures = report.results.filter(({ outcome }) => outcome.kind === 'failed');
  const seconds = (report.milliseconds / 1000).toFixed(1);
  return [
    ...(failures.length > 0 ? [`\n${style('bold', 'What failed')}`] : []),
    ...failures.map((result) => failureText(result, report, style)),
    ...(skipped ? [`\n${style('bold', 'Left out')}`, ...leftOut(report)] : []),
    ...(report.leftBehind.length > 0
      ? ['', indented(`Could not be cancelled, and are still there: ${report.leftBehind.join(', ')}`, 0)]
      : []),
    `\n${style(failed ? 'red' : 'green', `${passed} passed, ${failed} failed`)}, ${skipped} left out, in ${seconds} s`,
  ].join('\n');
};
