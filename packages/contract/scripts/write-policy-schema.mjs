// npm run schema: writes policy.schema.json, the policy document's JSON Schema for editors. Wants a build.
import { writeFileSync } from 'node:fs';
import { policyJsonSchema } from '../dist/policy-document/policy-json-schema.js';

writeFileSync(new URL('../policy.schema.json', import.meta.url), `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
