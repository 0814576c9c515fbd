// npm run size: measures what a browser really loads and compares it with the budgets. Wants a build.
import { existsSync, readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { brotliSize } from './lib/brotli-size.mjs';
import { firstScreenFiles, journeyFiles, localesOf, onDemandFiles } from './lib/bundle-files.mjs';
import { browserBundle } from './lib/bundle-options.mjs';
import { BUNDLE, ELEMENTS, manifestOf, ON_DEMAND } from './lib/elements.mjs';
import { inRoot } from './lib/paths.mjs';
import { giveUp, say } from './lib/say.mjs';
import { BUDGETS } from './size-budgets.mjs';

const FOLDER = inRoot(BUNDLE);

const measureFiles = (files) => ({
  bytes: files.reduce((sum, file) => sum + brotliSize(readFileSync(`${FOLDER}/${file}`)), 0),
  requests: files.length,
});

/** The worst language counts. */
const measureScriptTag = (manifest, filesOf) =>
  localesOf(manifest)
    .map((locale) => ({ locale, ...measureFiles(filesOf(manifest, locale)) }))
    .reduce((worst, figure) => (figure.bytes > worst.bytes ? figure : worst));

const readManifest = (tag) => {
  const file = `${FOLDER}/${manifestOf(tag)}`;
  if (!existsSync(file)) giveUp(`There is no script-tag bundle of ${tag} to measure: npm run build makes it.`);
  return JSON.parse(readFileSync(file, 'utf8'));
};

/** What an element is made of: its first screen, all of it, and what it only loads on demand. */
const measureElement = ({ tag, firstTexts }) => {
  const manifest = readManifest(tag);
  const modules = Object.values(manifest.chunks).map(({ module }) => module);
  const onDemand = Object.entries(ON_DEMAND).filter(([, heads]) => heads.some((head) => modules.includes(head)));
  // An element of which such a module is the head has nothing on demand: it is that.
  const later = onDemand.filter(([, heads]) => !heads.includes(manifest.chunks[manifest.entry].module));
  const without = later.flatMap(([, heads]) => heads);
  return {
    [`${tag}: first screen`]: measureScriptTag(manifest, (...of) => firstScreenFiles(...of, firstTexts)),
    [`${tag}: whole journey`]: measureScriptTag(manifest, (...of) => journeyFiles(...of, without)),
    ...Object.fromEntries(
      later.map(([name, heads]) => [
        `${tag}: ${name}, on demand`,
        measureScriptTag(manifest, (...of) => onDemandFiles(...of, heads)),
      ]),
    ),
  };
};

/** Bundles a piece of source as an integrator's bundler would. */
const measureSource = async (source) => {
  const entry = inRoot('size-entry.js');
  const { plugins, ...options } = browserBundle();
  const virtual = {
    name: 'virtual-entry',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? source : null),
  };
  const bundle = await rollup({ ...options, input: entry, plugins: [virtual, ...plugins] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return { bytes: output.reduce((sum, chunk) => sum + brotliSize(chunk.code), 0) };
};

const percent = (figure, budget) => `${Math.round((figure / budget) * 100)} %`;
const row = (name, figure, budget, share) =>
  say(`${name.padEnd(48)}${figure.padStart(10)}${budget.padStart(10)}${share.padStart(8)}`);

const figures = {
  ...Object.assign({}, ...ELEMENTS.map(measureElement)),
  'sdk: createReturnFlow + restAdapter': await measureSource(
    "export { createReturnFlow, restAdapter } from '@returns-portal/sdk';",
  ),
  'policy: compilePolicy + quoteRefund': await measureSource(
    "export { compilePolicy, quoteRefund } from '@returns-portal/policy';",
  ),
};

row('', 'brotli', 'budget', '');
const over = Object.keys(figures)
  .filter((name) => !BUDGETS.some(({ figure }) => figure === name))
  .map(
    (name) => `${name} takes ${figures[name].bytes} bytes and has no budget: give it one in scripts/size-budgets.mjs`,
  );
const accepted = [];
for (const { figure: name, unit, budget, accepted: exception } of BUDGETS) {
  if (!figures[name]) {
    over.push(`${name} has a budget and is nowhere to be measured: was it renamed?`);
    continue;
  }
  const { locale, [unit]: figure } = figures[name];
  const label = unit === 'bytes' ? `${name}${locale ? ` (${locale})` : ''}` : `  ${unit}`;
  row(label, `${figure}`, `${budget}`, percent(figure, budget));
  if (figure <= budget) continue;
  if (exception && figure <= exception.limit) {
    accepted.push(`${name}: ${figure - budget} ${unit} over, accepted up to ${exception.limit}. ${exception.why}`);
  } else {
    over.push(`${name}: ${figure} ${unit}, ${figure - budget} over the budget of ${budget}`);
  }
}
if (accepted.length > 0) say(`\n${accepted.join('\n')}`);
if (over.length > 0) {
  giveUp(
    `\n${over.join('\n')}\n` +
      "Look for what came in: a new import in the entry, a chunk that became static, a library's whole index.",
  );
}
