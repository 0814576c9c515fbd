import { collapseIndents } from './collapse-indents.mjs';
import { minifyStyles } from './minify-styles.mjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** Every warning ends the build: in a bundle that strangers embed, none is harmless until somebody looked. */
const onwarn = (warning) => {
  throw new Error(`rollup: ${warning.message}`);
};

/** What every browser bundle of ours has in common. */
export const browserBundle = () => ({
  onwarn,
  plugins: [
    minifyStyles(),
    collapseIndents(),
    // 'production': otherwise Lit's development build could be taken.
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    terser({ ecma: 2022, module: true, compress: { passes: 3 } }),
  ],
});
