import { AREAS } from '../conformance/areas.js';
import { createBench } from '../conformance/bench.js';
import type { Check } from '../conformance/check.js';
import { runChecks, type CheckResult } from '../conformance/run-checks.js';
import { HELP } from './help.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { readOptions, type Wanted } from './options.js';
import { reach } from './reach.js';
import { jsonReport } from './report-json.js';
import { junitReport } from './report-junit.js';
import { areaLine, checkLine, endOfReport } from './report-text.js';
import { countOf, maskedOf, type Report } from './report.js';
import { OrderRefusedError, restSubject } from './rest-subject.js';
import { indented, styler } from './terminal.js';

const VERSION = '0.1.0';

const refuse = (message: string, io: Io): ExitCode => {
  io.err(indented(message, 7, styler(io)('red', 'error:')));
  return EXIT.UNUSABLE;
};

const list = (checks: readonly Check[], io: Io): ExitCode => {
  let area: string | undefined;
  for (const check of checks) {
    if (check.area !== area) io.out(`\n${styler(io)('bold', AREAS[check.area])}`);
    area = check.area;
    io.out(indented(check.title, 30, `  ${check.id}`));
  }
  return EXIT.PASSED;
};

/** Tells of each check as soon as it was made. */
const teller = (say: (text: string) => void, io: Io) => {
  const style = styler(io);
  let area: string | undefined;
  return (result: CheckResult): void => {
    if (result.check.area !== area) say(areaLine(result, style));
    area = result.check.area;
    say(checkLine(result, style));
  };
};

const save = ({ json, junit }: Wanted, report: Report, io: Io): void => {
  if (json === '-') io.out(jsonReport(report).trimEnd());
  else if (json !== undefined) io.writeFile(json, jsonReport(report));
  if (junit !== undefined) io.writeFile(junit, junitReport(report));
};

const runWanted = async (wanted: Wanted, io: Io): Promise<ExitCode> => {
  const { endpoint, shop, write, checks, orders, otherOrder } = wanted;
  // Where the report for programs goes to standard output, nothing else may.
  const say = wanted.json === '-' ? io.err : io.out;
  const reached = await reach(endpoint, shop, { ...io, timeout: wanted.timeout });
  if (!reached.ok) return refuse(reached.message, io);
  const now = () => new Date(io.now().getTime() + reached.clockAhead);
  const startedAt = io.now();
  const bench = createBench(await restSubject(wanted, { fetch: io.fetch, now }));
  say(`${endpoint}, shop ${shop}`);
  say(write ? 'Returns are submitted, and cancelled again.' : 'Nothing is submitted: --write makes the other checks.');
  const { results, leftBehind } = await runChecks(checks, bench, teller(say, io));
  const contacts = [...orders, ...(otherOrder ? [otherOrder] : [])].flatMap(
    ({ customer: { email, postcode, phone } }) => [email, postcode, phone],
  );
  const masked = maskedOf([...bench.seen.secrets, ...contacts, wanted.staffKey, wanted.customerToken]);
  const milliseconds = io.now().getTime() - startedAt.getTime();
  const report = { endpoint, shop, startedAt, milliseconds, wrote: write, results, leftBehind, masked };
  say(endOfReport(report, styler(io)));
  save(wanted, report, io);
  return countOf(report, 'failed') > 0 ? EXIT.FAILED : EXIT.PASSED;
};

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 all passed, 1 something failed, 2 bad usage or nothing there
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  const asked = readOptions(argv, io.env);
  switch (asked.kind) {
    case 'help':
      io.out(HELP);
      return EXIT.PASSED;
    case 'version':
      io.out(VERSION);
      return EXIT.PASSED;
    case 'list':
      return list(asked.checks, io);
    case 'wrong':
      return refuse(`${asked.message} --help says more.`, io);
    case 'run':
      try {
        return await runWanted(asked.wanted, io);
      } catch (error) {
        if (error instanceof OrderRefusedError) return refuse(error.message, io);
        return refuse(error instanceof Error ? error.message : String(error), io);
      }
  }
};
