// npm run contract: writes what pages check answers by, from the schemas of the contract. Wants a build.
import { writeFileSync } from 'node:fs';
import { clientSources } from './contract/client-sources.mjs';
import { inRoot } from './lib/paths.mjs';
import { say } from './lib/say.mjs';

for (const [path, source] of Object.entries(clientSources())) {
  writeFileSync(inRoot(path), source);
  say(`Written: ${path}`);
}
