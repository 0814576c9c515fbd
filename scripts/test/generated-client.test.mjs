import { createClient } from '@hey-api/openapi-ts';
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import typescript from 'typescript';
import { openStage } from '../contract/examples/open-stage.mjs';
import { furnish } from '../contract/examples/world.mjs';
import { OPEN_API_FILE } from '../contract/open-api-file.mjs';
import { inRoot } from '../lib/paths.mjs';

/* Somebody who has the OpenAPI document and nothing else of ours makes a client from it, and sends something back. */

const folder = inRoot('.cache', `generated-client-${process.pid}`);
after(() => rmSync(folder, { recursive: true, force: true }));

await createClient({
  input: inRoot(OPEN_API_FILE),
  output: { path: folder, module: { extension: '.ts' }, tsConfigPath: null },
  logs: { level: 'silent', file: false },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
});
const journey = `${folder}/journey.ts`;
copyFileSync(new URL('generated-client/journey.ts', import.meta.url), journey);

/** Our own flags, for a program that runs as it is. */
const flags = () => {
  const { config } = typescript.parseConfigFileTextToJson('', readFileSync(inRoot('tsconfig.base.json'), 'utf8'));
  const own = {
    ...config.compilerOptions,
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    allowImportingTsExtensions: true,
    noEmit: true,
    composite: false,
    declaration: false,
    declarationMap: false,
    tsBuildInfoFile: null,
  };
  return typescript.convertCompilerOptionsFromJson(own, inRoot()).options;
};

const faultsOf = (isMeant, more = {}) => {
  const program = typescript.createProgram([journey], { ...flags(), ...more });
  return program
    .getSourceFiles()
    .filter((file) => file.fileName.startsWith(folder.replaceAll('\\', '/')) && isMeant(file.fileName))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, messageText }) => `${file.fileName}: ${typescript.flattenDiagnosticMessageText(messageText, '\n')}`);
};

test('what is generated from the document compiles under all our flags', () => {
  // What the generator puts beside it is the same for every document, and is not written for this one of our flags.
  const isRuntime = (name) => /\/(client|core)\/[^/]+$/.test(name);
  assert.deepEqual(
    faultsOf((name) => !isRuntime(name)),
    [],
  );
  assert.deepEqual(faultsOf(isRuntime, { exactOptionalPropertyTypes: false }), []);
});

test('it completes a return, and reads problems by their code', async (t) => {
  const stage = await openStage();
  t.after(() => stage.close());
  const world = await furnish(stage);
  const { order, customer } = await world.put(world.order('open'));
  const { completeReturn } = await import(pathToFileURL(journey).href);
  const who = { shop: 'atelier-nuage', number: order.number, email: customer.email };
  const { problems, quoted, made, again, read } = await completeReturn((request) => stage.service.handle(request), who);
  assert.deepEqual(problems, ['email', 'no such order']);
  assert.equal(made.quote.refund, quoted);
  assert.deepEqual(again, made, 'the same key brings the same return');
  assert.deepEqual(read, made);
});
