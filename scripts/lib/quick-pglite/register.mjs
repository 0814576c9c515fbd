// Preloaded into test processes: whoever imports PGlite gets the one of pglite.mjs.
import { registerHooks } from 'node:module';

const REAL = '@electric-sql/pglite';
const OURS = new URL('pglite.mjs', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === REAL && context.parentURL !== OURS ? { url: OURS, shortCircuit: true } : next(specifier, context),
});
