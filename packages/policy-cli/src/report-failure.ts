import { EXIT, type ExitCode, type Io } from './io.js';
import type { Failure } from './result.js';
import { indented, styler } from './terminal.js';

/** Says what could not be done: to people on stderr, with `--json` to programs on stdout. */
export const reportFailure = ({ message, file, problems = [] }: Failure, json: boolean, io: Io): ExitCode => {
  if (json) {
    io.out(JSON.stringify({ ok: false, file, message, problems }, null, 2));
    return EXIT.BAD_INPUT;
  }
  const style = styler(io);
  io.err(`${style('red', 'error')}: ${file === undefined ? '' : `${file}: `}${message}`);
  for (const problem of problems) {
    io.err(`\n  ${style('bold', problem.path)}`);
    io.err(indented(problem.message, 4));
  }
  return EXIT.BAD_INPUT;
};
