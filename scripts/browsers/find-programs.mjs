import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const inPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file)) ?? null;

/** Debian's package keeps the browser out of the way, in a folder of the library it shows. */
const miniBrowser = () => globSync('/usr/lib{,64,/*}/webkit{2gtk,gtk}-*/MiniBrowser').at(-1) ?? null;

/** What each browser needs to be tested in: where it is, or what to install. */
export const PROGRAMS = {
  firefox: [{ name: 'Firefox', find: () => inPath('firefox-esr', 'firefox'), from: 'firefox-esr' }],
  webkit: [
    { name: 'MiniBrowser', find: miniBrowser, from: 'webkit2gtk-driver' },
    { name: 'WebKitWebDriver', find: () => inPath('WebKitWebDriver'), from: 'webkit2gtk-driver' },
    { name: 'Xvfb', find: () => inPath('Xvfb'), from: 'xvfb' },
  ],
};

/** The path of one of them, which must be there. */
export const pathOfProgram = (browser, wanted = PROGRAMS[browser][0].name) =>
  PROGRAMS[browser].find(({ name }) => name === wanted).find();
