// npm run contract: writes what pages check answers by, from the schemas of the contract, and the OpenAPI document for
// review. Wants a build.
import { writeFileSync } from 'node:fs';
import { clientSources } from './contract/client-sources.mjs';
import { OPEN_API_FILE, openApiSource } from './contract/open-api-file.mjs';
import { inRoot } from './lib/paths.mjs';
import { say } from './lib/say.mjs';

for (const [path, source] of Object.entries({ ...clientSources(), [OPEN_API_FILE]: openApiSource() })) {
  writeFileSync(inRoot(path), source);
  say(`Written: ${path}`);
}
