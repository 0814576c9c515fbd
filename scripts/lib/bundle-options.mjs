import { collapseIndents } from './collapse-indents.mjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** zod annotates and imports itself in ways that rollup remarks upon and that do no harm. */
const isKnownRemark = (warning) =>
  ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code) &&
  [warning.id, ...(warning.ids ?? [])].some((id) => id?.includes('/node_modules/zod/'));

/** Every other warning ends the build: in a bundle that strangers embed, none is harmless until somebody looked. */
const onwarn = (warning) => {
  if (!isKnownRemark(warning)) throw new Error(`rollup: ${warning.message}`);
};

/** What every browser bundle of ours has in common. */
export const browserBundle = () => ({
  onwarn,
  plugins: [
    collapseIndents(),
    // 'production': otherwise Lit's development build could be taken.
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    terser({ ecma: 2022, module: true, compress: { passes: 2 } }),
  ],
});
