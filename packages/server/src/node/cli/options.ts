import { parseArgs } from 'node:util';

/** Every option, whichever command knows it. */
const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  force: { type: 'boolean' },
  shop: { type: 'string' },
  'dry-run': { type: 'boolean' },
  errors: { type: 'string' },
  url: { type: 'string' },
  email: { type: 'string' },
  name: { type: 'string' },
  scope: { type: 'string', multiple: true },
  confirmed: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

export interface Options {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly force: boolean;
  readonly shop: string | undefined;
  readonly dryRun: boolean;
  readonly errors: string | undefined;
  readonly url: string | undefined;
  readonly email: string | undefined;
  readonly name: string | undefined;
  readonly scopes: readonly string[];
  readonly confirmed: boolean;
  /** Those that were given. */
  readonly given: readonly OptionName[];
}

export type ReadOptions =
  { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly message: string };

const sentence = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\. To specify a positional argument.*/s, '.');
};

/** Reads the command line. */
export const readOptions = (argv: readonly string[]): ReadOptions => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    const [command, ...files] = positionals;
    return {
      ok: true,
      options: {
        command,
        files,
        help: values.help ?? false,
        version: values.version ?? false,
        force: values.force ?? false,
        shop: values.shop,
        dryRun: values['dry-run'] ?? false,
        errors: values.errors,
        url: values.url,
        email: values.email,
        name: values.name,
        scopes: (values.scope ?? []).flatMap((list) => list.split(',')),
        confirmed: values.confirmed ?? false,
        given: Object.keys(values) as OptionName[],
      },
    };
  } catch (error) {
    return { ok: false, message: sentence(error) };
  }
};
