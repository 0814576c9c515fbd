// npm run size: measures what a browser really loads and compares it with the budgets. Wants a build.
import { existsSync, readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { brotliSize } from './lib/brotli-size.mjs';
import { firstScreenFiles, journeyFiles, localesOf } from './lib/bundle-files.mjs';
import { browserBundle } from './lib/bundle-options.mjs';
import { inRoot } from './lib/paths.mjs';
import { giveUp, say } from './lib/say.mjs';
import { BUDGETS } from './size-budgets.mjs';

const FOLDER = inRoot('packages/portal/cdn');

const measureFiles = (files) => ({
  bytes: files.reduce((sum, file) => sum + brotliSize(readFileSync(`${FOLDER}/${file}`)), 0),
  requests: files.length,
});

/** The worst language counts. */
const measureScriptTag = (manifest, filesOf) =>
  localesOf(manifest)
    .map((locale) => ({ locale, ...measureFiles(filesOf(manifest, locale)) }))
    .reduce((worst, figure) => (figure.bytes > worst.bytes ? figure : worst));

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

const readManifest = (file) => {
  if (!existsSync(`${FOLDER}/${file}`)) giveUp('There is no script-tag bundle to measure: npm run build makes it.');
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
};
const manifest = readManifest('manifest.json');
const policyManifest = readManifest('manifest-policy.json');

const figures = {
  'script tag: first screen, one language': measureScriptTag(manifest, firstScreenFiles),
  'script tag: whole journey, one language': measureScriptTag(manifest, journeyFiles),
  'script tag: <returns-policy>, one language': measureScriptTag(policyManifest, journeyFiles),
  'sdk: createReturnFlow + restAdapter': await measureSource(
    "export { createReturnFlow, restAdapter } from '@returns-portal/sdk';",
  ),
  'policy: compilePolicy + quoteRefund': await measureSource(
    "export { compilePolicy, quoteRefund } from '@returns-portal/policy';",
  ),
};

row('', 'brotli', 'budget', '');
const over = [];
const accepted = [];
for (const { figure: name, unit, budget, accepted: exception } of BUDGETS) {
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
