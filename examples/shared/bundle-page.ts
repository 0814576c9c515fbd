import { build, type Plugin } from 'esbuild';

export interface PageSources {
  /** Where the page's script begins. */
  readonly script: string;
  readonly style: string;
  /** For files that esbuild does not know, such as Vue's. */
  readonly plugins?: readonly Plugin[];
}

export interface BundledPage {
  readonly script: string;
  readonly style: string;
}

/** The script and the style sheet of a page, each as one file. */
export const bundlePage = async ({ script, style, plugins = [] }: PageSources): Promise<BundledPage> => {
  const { outputFiles } = await build({
    entryPoints: { script, style },
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    logLevel: 'silent',
    plugins: [...plugins],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
    // What the compiler options of a checkout say is for the compiler.
    tsconfigRaw: {},
    supported: { nesting: true },
  });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
};
