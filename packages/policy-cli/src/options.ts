import { isLocalDay } from '@returns-portal/policy';
import { parseArgs } from 'node:util';
import { done, failed, type Result } from './result.js';

/** Every option, whichever command knows it. */
const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
  floor: { type: 'string' },
  market: { type: 'string', multiple: true },
  country: { type: 'string' },
  orders: { type: 'string' },
  today: { type: 'string' },
  url: { type: 'string' },
  shop: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

export interface Options {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  readonly exitCode: boolean;
  readonly floor: string | undefined;
  readonly markets: readonly string[];
  readonly country: string | undefined;
  readonly orders: string | undefined;
  readonly today: string | undefined;
  readonly url: string | undefined;
  readonly shop: string | undefined;
  /** Those that were given. */
  readonly given: readonly OptionName[];
}

const isCountry = (name: string): boolean => /^[A-Z]{2}$/.test(name);

/** `--market FR --market ro` and `--market FR,RO` are the same. */
const countries = (values: readonly string[] = []): readonly string[] =>
  values.flatMap((value) => value.split(',')).map((value) => value.trim().toUpperCase());

const sentence = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\. To specify a positional argument.*/s, '.');
};

/** Reads the command line. */
export const readOptions = (argv: readonly string[]): Result<Options> => {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    return failed(sentence(error));
  }
  const { values, positionals } = parsed;
  const markets = countries(values.market);
  const [country] = countries(values.country === undefined ? [] : [values.country]);
  const odd = [...markets, ...(country === undefined ? [] : [country])].find((name) => !isCountry(name));
  if (odd !== undefined) return failed(`“${odd}” is not a country. Write its ISO 3166-1 code, such as FR.`);
  if (values.today !== undefined && !isLocalDay(values.today)) {
    return failed(`“${values.today}” is not a day. Write one that exists, such as 2026-11-30.`);
  }
  const [command, ...files] = positionals;
  return done({
    command,
    files,
    help: values.help ?? false,
    version: values.version ?? false,
    json: values.json ?? false,
    strict: values.strict ?? false,
    exitCode: values['exit-code'] ?? false,
    floor: values.floor,
    markets,
    country,
    orders: values.orders,
    today: values.today,
    url: values.url,
    shop: values.shop,
    given: Object.keys(values) as OptionName[],
  });
};
