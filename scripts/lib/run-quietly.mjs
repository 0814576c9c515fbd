import { runCommand } from './run-command.mjs';

/** Runs a program and gives what it printed; throws with that where it fails. */
export const runQuietly = async (command, args, options) => {
  const { code, output } = await runCommand(command, args, { ...options, quiet: true });
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${output}`);
  return output;
};
