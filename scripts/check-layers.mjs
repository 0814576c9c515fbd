// npm run check:layers: imports point down and never round (.dependency-cruiser.mjs). Wants a build.
import { checkLayers } from './lib/check-layers.mjs';
import { ROOT } from './lib/paths.mjs';
import { giveUp, say } from './lib/say.mjs';

const { modules, violations } = await checkLayers(ROOT);

for (const rule of new Set(violations.map((violation) => violation.rule))) {
  const broken = violations.filter((violation) => violation.rule === rule);
  say(`${rule}: ${broken[0].comment}`);
  for (const { what } of broken) say(`  ${what}`);
  say();
}
if (modules === 0) giveUp('Nothing was checked: no module below packages/*/src.');
if (violations.length > 0) giveUp(`${violations.length} imports break the layers.`);
say(`${modules} modules, every import in its layer.`);
