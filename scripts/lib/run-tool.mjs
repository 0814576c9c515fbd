import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findNode, toolEnvironment } from './find-node.mjs';
import { inRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/** The file of an installed package that a command name stands for. */
const fileOfTool = (packageName, command) => {
  const manifest = inRoot('node_modules', packageName, 'package.json');
  const { bin } = createRequire(import.meta.url)(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
};

/** Runs a command that an installed package brings, on our Node. */
export const runTool = (packageName, command, args, options = {}) =>
  runCommand(findNode(), [fileOfTool(packageName, command), ...args], {
    ...options,
    env: toolEnvironment(options.env),
  });
