// npm run clean: removes everything that a build makes. Nothing that you typed or stored is touched.
import { rmSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { workspaces } from './lib/workspaces.mjs';

for (const folder of workspaces()) {
  for (const made of ['dist', 'cdn', 'types', 'custom-elements.json', 'tsconfig.tsbuildinfo'])
    rmSync(inRoot(folder, made), { recursive: true, force: true });
}
rmSync(inRoot('.cache'), { recursive: true, force: true });
