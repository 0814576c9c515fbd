// npm run test:packages: packs all packages, installs the tarballs into an empty project elsewhere, and uses each of them
// there. Asks the registry, or npm's cache, for what they depend on. Wants a build.
import { runNodeTests } from './lib/run-node-tests.mjs';
import { giveUp } from './lib/say.mjs';

try {
  process.exitCode = await runNodeTests(['scripts/installed'], { pattern: /\.test\.mjs$/, timeout: 480_000 });
} catch (error) {
  giveUp(error.message);
}
