// npm run contract:examples: records what the service answers as the examples of the OpenAPI document. Wants a build;
// afterwards build again and run npm run contract.
import { writeFileSync } from 'node:fs';
import { EXAMPLES_FILE, printExamples } from './contract/examples/print-examples.mjs';
import { recordExamples } from './contract/examples/record-examples.mjs';
import { inRoot } from './lib/paths.mjs';
import { say } from './lib/say.mjs';

writeFileSync(inRoot(EXAMPLES_FILE), printExamples(await recordExamples()));
say(`Written: ${EXAMPLES_FILE}. Build, then npm run contract.`);
