// Makes packages/portal/custom-elements.json and the types for React, Vue and Svelte from the elements' sources; a part
// of npm run build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { PARTS } from '@returns-portal/portal/parts';
import { TOKENS } from '@returns-portal/portal/tokens';
import { inRoot } from './lib/paths.mjs';
import { customElementsManifest } from './manifest/custom-elements.mjs';
import { reactTypes, svelteTypes, vueTypes } from './manifest/framework-types.mjs';
import { readPortal } from './manifest/read-portal.mjs';

const elements = readPortal();
const write = (path, text) => writeFileSync(inRoot('packages/portal', path), text);

mkdirSync(inRoot('packages/portal/types'), { recursive: true });
write(
  'custom-elements.json',
  `${JSON.stringify(customElementsManifest(elements, { tokens: TOKENS, parts: PARTS }), null, 2)}\n`,
);
write('types/react.d.ts', reactTypes(elements));
write('types/vue.d.ts', vueTypes(elements));
write('types/svelte.d.ts', svelteTypes(elements));
