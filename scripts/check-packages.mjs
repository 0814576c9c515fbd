// npm run check:packages: packs every package and looks at the tarballs as whoever installs them gets them: what is in
// them, what package.json promises, publint and attw (Are the types wrong?). Wants a build.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from './lib/paths.mjs';
import { packPackages } from './lib/pack-packages.mjs';
import { giveUp, say } from './lib/say.mjs';
import { checkContents } from './packages/check-contents.mjs';
import { checkElementsManifest } from './packages/check-elements-manifest.mjs';
import { checkManifest } from './packages/check-manifest.mjs';
import { checkWithAttw } from './packages/check-with-attw.mjs';
import { checkWithPublint } from './packages/check-with-publint.mjs';
import { readTarball } from './packages/read-tarball.mjs';

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const license = readFileSync(inRoot('LICENSE'), 'utf8');

const check = async (packed) => [
  ...checkManifest(packed, version),
  ...checkContents(packed, license),
  ...checkElementsManifest(packed),
  ...(await checkWithPublint(packed)),
  ...(await checkWithAttw(packed)),
];

const scratch = mkdtempSync(join(tmpdir(), 'returns-packages-'));
let problems = 0;
try {
  for (const file of await packPackages(join(scratch, 'tarballs'))) {
    const packed = readTarball(file);
    const found = await check(packed);
    const size = `${packed.files.length} files, ${Math.round(packed.bytes.length / 1024)} KiB`;
    say(`${found.length > 0 ? '✗' : '✓'} ${packed.manifest.name} ${packed.manifest.version}: ${size}`);
    for (const line of found) say(`  ${line}`);
    problems += found.length;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (problems > 0) giveUp(`\n${problems} things to mend before this can be published.`);
