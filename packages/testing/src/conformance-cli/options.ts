import { parseArgs } from 'node:util';
import { AREAS } from '../conformance/areas.js';
import { CHECKS } from '../conformance/checks/index.js';
import type { Check } from '../conformance/check.js';
import type { KnownOrder } from '../conformance/subject.js';
import { readOrder } from './read-order.js';

const OPTIONS = {
  endpoint: { type: 'string' },
  shop: { type: 'string' },
  order: { type: 'string', multiple: true },
  'other-order': { type: 'string' },
  'other-shop': { type: 'string' },
  'key-env': { type: 'string' },
  'customer-token-env': { type: 'string' },
  write: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  except: { type: 'string', multiple: true },
  timeout: { type: 'string' },
  json: { type: 'string' },
  junit: { type: 'string' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** A run that was asked for. */
export interface Wanted {
  readonly endpoint: string;
  readonly shop: string;
  readonly orders: readonly [KnownOrder, ...KnownOrder[]];
  readonly otherOrder: KnownOrder | undefined;
  readonly otherShop: string | undefined;
  readonly staffKey: string | undefined;
  readonly customerToken: string | undefined;
  readonly write: boolean;
  readonly checks: readonly Check[];
  /** Milliseconds for an answer. */
  readonly timeout: number;
  readonly json: string | undefined;
  readonly junit: string | undefined;
}

export type Asked =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'list'; readonly checks: readonly Check[] }
  | { readonly kind: 'run'; readonly wanted: Wanted }
  | { readonly kind: 'wrong'; readonly message: string };

/** What is wrong with the command line, as a sentence for whoever wrote it. */
class UsageError extends Error {}

const named = (names: readonly string[] = []): readonly string[] =>
  names.flatMap((name) => name.split(',')).map((name) => name.trim());

const isAbout = ({ id, area }: Check, name: string): boolean => name === id || name === area;

const chosen = (only: readonly string[], except: readonly string[]): readonly Check[] => {
  const strange = [...only, ...except].find((name) => !CHECKS.some((check) => isAbout(check, name)));
  if (strange !== undefined) {
    const areas = Object.keys(AREAS)
      .filter((area) => CHECKS.some((check) => check.area === area))
      .join(', ');
    throw new UsageError(`“${strange}” is neither an area nor a check. The areas: ${areas}. --list shows the checks.`);
  }
  return CHECKS.filter(
    (check) =>
      (only.length === 0 || only.some((name) => isAbout(check, name))) && !except.some((name) => isAbout(check, name)),
  );
};

const fromEnvironment = (
  name: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  if (name === undefined) return undefined;
  const value = env[name];
  if (value) return value;
  throw new UsageError(`The environment variable ${name} is not set. It is the name that is given, not the secret.`);
};

const known = (text: string): KnownOrder => {
  const order = readOrder(text);
  if (order) return order;
  throw new UsageError(`“${text}” is no order. Write number and contact, such as A-1:ana@example.com.`);
};

const urlOf = (text: string | undefined): string => {
  if (text === undefined) throw new UsageError('Which API? Give --endpoint, such as https://shop.example/api.');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') return text.replace(/\/+$/, '');
  throw new UsageError(`“${text}” is no address of an API. Write it as https://shop.example/api.`);
};

const secondsOf = (text: string): number => {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UsageError(`“${text}” is no number of seconds, from 1 to 999.`);
};

/** Reads the command line. */
export const readOptions = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Asked => {
  try {
    const { values } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: false, strict: true });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const checks = chosen(named(values.only), named(values.except));
    if (values.list) return { kind: 'list', checks };
    const endpoint = urlOf(values.endpoint);
    if (!values.shop) throw new UsageError('Which shop? Give --shop, its id in the paths of the API.');
    const [first, ...more] = (values.order ?? []).map(known);
    if (!first) throw new UsageError('Which order? Give --order, such as A-1:ana@example.com.');
    const wanted: Wanted = {
      endpoint,
      shop: values.shop,
      orders: [first, ...more],
      otherOrder: values['other-order'] === undefined ? undefined : known(values['other-order']),
      otherShop: values['other-shop'],
      staffKey: fromEnvironment(values['key-env'], env),
      customerToken: fromEnvironment(values['customer-token-env'], env),
      write: values.write ?? false,
      checks,
      timeout: secondsOf(values.timeout ?? '15') * 1000,
      json: values.json,
      junit: values.junit,
    };
    return { kind: 'run', wanted };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'wrong', message: message.replace(/\. To specify a positional argument.*/s, '.') };
  }
};
