import { nodeIo } from './io.js';
import { run } from './run.js';

const io = nodeIo(process);

try {
  // Not `process.exitCode`: a request that was cut, or a second reader of a pipe, must not hold the process.
  process.exit(await run(process.argv.slice(2), io));
} catch (error) {
  io.err(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
