import { AREAS, type Area } from '../conformance/areas.js';
import type { CheckResult } from '../conformance/run-checks.js';
import { explainFailure } from '../conformance/explain-failure.js';
import { reasonOf, type Report } from './report.js';

/** XML 1.0 has no way to write these, not even escaped. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for an attribute; line breaks outlive it. */
const attribute = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\n\r\t]/g, (letter) => ESCAPES[letter] ?? '');

const content = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? '');

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

const testCase = (result: CheckResult, { masked }: Report): string => {
  const { check, outcome, milliseconds } = result;
  const open = `    <testcase classname="${check.id}" name="${attribute(check.title)}" time="${seconds(milliseconds)}"`;
  if (outcome.kind === 'passed') return `${open}/>`;
  if (outcome.kind === 'skipped') {
    return `${open}><skipped message="${attribute(masked(reasonOf(result)))}"/></testcase>`;
  }
  const message = attribute(masked(outcome.failure.message));
  const text = content(masked(explainFailure(check, outcome.failure)));
  return `${open}><failure type="${check.id}" message="${message}">${text}</failure></testcase>`;
};

const counts = (results: readonly CheckResult[]): string => {
  const of = (kind: string) => results.filter(({ outcome }) => outcome.kind === kind).length;
  const time = seconds(results.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  return `tests="${results.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}" time="${time}"`;
};

/** The report as CI systems read it: a suite for each area. */
export const junitReport = (report: Report): string => {
  const { results, startedAt } = report;
  const suites = (Object.keys(AREAS) as Area[]).flatMap((area) => {
    const own = results.filter(({ check }) => check.area === area);
    if (own.length === 0) return [];
    const name = attribute(AREAS[area]);
    const open = `  <testsuite name="${name}" ${counts(own)} timestamp="${startedAt.toISOString().slice(0, 19)}">`;
    return [[open, ...own.map((result) => testCase(result, report)), '  </testsuite>'].join('\n')];
  });
  const head = `<testsuites name="returns-conformance" ${counts(results)}>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, '</testsuites>', ''].join('\n');
};
