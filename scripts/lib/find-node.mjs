import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inRoot } from './paths.mjs';

const NEEDED = [22, 18];

/** The oldest Node that runs the tools and the service: it strips types by itself. */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

/**
 * The Node that runs everything but npm: the one installed as a package, which exists for Linux, else the one running
 * now. Throws where that one is too old.
 */
export const findNode = ({ packaged = inRoot('node_modules/.bin/node'), running = process } = {}) => {
  if (existsSync(packaged)) return packaged;
  if (isNewEnough(running.version)) return running.execPath;
  throw new Error(
    `Node ${NEEDED.join('.')} or later is needed on ${running.platform} ${running.arch}; this is ${running.version}. ` +
      'Install it from https://nodejs.org and try again.',
  );
};

/** The environment in which programs find the tools and the right Node first, as npm scripts do. */
export const toolEnvironment = (env = process.env) => {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: [inRoot('node_modules/.bin'), env[name]].filter(Boolean).join(delimiter) };
};
