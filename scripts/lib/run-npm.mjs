import { runCommand } from './run-command.mjs';

/**
 * Runs npm. Where npm runs us, its own files and its own Node are used: with another Node it would read another
 * global configuration and might miss the registry that is set there.
 */
export const runNpm = (args, options) => {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm && node) return runCommand(node, [npm, ...args], options);
  return process.platform === 'win32'
    ? runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : runCommand('npm', args, options);
};
