import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

/** A folder of ours: in the system's temporary one could be another user's browser, or another version. */
const FOLDER = inRoot('.cache/browser');

/** Runs something that keeps its files in the system's temporary folder with ours instead. */
const withOurFolder = async (run) => {
  const { TMPDIR } = process.env;
  mkdirSync(FOLDER, { recursive: true });
  process.env.TMPDIR = FOLDER;
  try {
    return await run();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
};

/** The package's own font configuration only knows /tmp; without fonts a page stays blank. */
const useFonts = () => {
  const file = join(FOLDER, 'fonts.conf');
  const folders = [join(FOLDER, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${join(FOLDER, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE = file;
};

/**
 * The browser that comes as an npm package, for Linux on x64; null elsewhere. On first use it unpacks itself and the
 * libraries and fonts it needs. Where to find those goes into our environment, for whoever starts it.
 * @returns {Promise<string | null>}
 */
export const packagedBrowser = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Makes the package bring its libraries along and find them; it reads this when it is imported.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  return withOurFolder(async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executable = await chromium.executablePath();
    useFonts();
    return executable;
  });
};
