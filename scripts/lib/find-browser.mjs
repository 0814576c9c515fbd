import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedBrowser } from './packaged-browser.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const USUAL_PLACES = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((name) => process.env[name])
    .map((name) => join(process.env[name], 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installedBrowser = (env) => {
  const inPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...(USUAL_PLACES[process.platform] ?? [])].find(canRun) ?? null;
};

/**
 * A Chrome or Chromium to test with: the one CHROME_PATH names, else an installed one, else the packaged one.
 * @param {{ env?: NodeJS.ProcessEnv, installed?: boolean }} options `installed: false` passes over installed ones
 * @returns {Promise<string>} its executable
 */
export const findBrowser = async ({ env = process.env, installed = true } = {}) => {
  if (env.CHROME_PATH) {
    if (canRun(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which is not there or cannot be run.`);
  }
  const found = (installed && installedBrowser(env)) || (await packagedBrowser());
  if (found) return found;
  throw new Error('No browser was found. Install Chrome or Chromium, or name one in CHROME_PATH.');
};

/**
 * How to start it anywhere, a container and root included. Not what the packaged browser recommends for itself: that
 * switches web security off.
 */
export const BROWSER_ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
