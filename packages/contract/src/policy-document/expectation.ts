import { nameOf, resolved, type JsonSchema } from './json-schema.js';

/** What values of these kinds look like. */
const LOOKS: Readonly<Record<string, string>> = {
  Day: 'a day that exists, such as "2026-11-30"',
  MonthDay: 'a month and a day, such as "12-24"',
  TimeOfDay: 'a time of day, such as "16:30"',
  TimeZone: 'an IANA time zone, such as "Europe/Paris"',
  Country: 'the ISO 3166-1 code of a country in capitals, such as "FR"',
  Currency: 'the ISO 4217 code of a currency in capitals, such as "EUR"',
  Code: 'a code of small letters, digits and _, such as "too_small"',
  Id: 'a name of letters, digits and . : ~ _ -, such as "my-shop"',
  RuleId: 'a name of letters, digits and . : ~ _ -, such as "shoes-60-days"',
  Url: 'an address that begins with https:// or http://',
  Amounts: 'amounts in minor units by currency, such as { "EUR": 490 }',
  Labels: 'a text in three languages, { "fr": …, "ro": …, "en": … }',
  LongLabels: 'a text in three languages, { "fr": …, "ro": …, "en": … }',
};

const quoted = (name: string): string => `“${name}”`;

/** “a”, “b” or “c”. */
const eitherOf = (names: readonly string[]): string => {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? quoted(last) : `${names.slice(0, -1).map(quoted).join(', ')} or ${quoted(last)}`;
};

const numbers = ({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema): string =>
  `a whole number from ${minimum} to ${maximum}`;

const texts = ({ minLength = 0, maxLength }: JsonSchema): string =>
  maxLength === undefined ? 'a text in quotation marks' : `a text of ${minLength} to ${maxLength} characters`;

const objects = ({ required = [] }: JsonSchema): string =>
  required.length === 0
    ? 'an object { … }'
    : `an object { … } with ${required
        .map(quoted)
        .join(', ')
        .replace(/, (?=[^,]*$)/, ' and ')}`;

const lists = ({ items, minItems = 0, maxItems }: JsonSchema, root: JsonSchema): string => {
  const kinds = items && resolved(items, root).enum;
  const of = kinds ? ` of ${eitherOf(kinds)}` : '';
  const least = minItems > 0 ? `${minItems} to ` : 'at most ';
  const bounds = maxItems !== undefined ? ` of ${least}${maxItems} entries` : minItems > 0 ? ' that is not empty' : '';
  return `a list [ … ]${of}${bounds}`;
};

/** What has to be written at a place, as the object of “Write …”. */
export const expectation = (schema: JsonSchema, root: JsonSchema): string => {
  const looks = LOOKS[nameOf(schema) ?? ''];
  if (looks !== undefined) return looks;
  const actual = resolved(schema, root);
  const variants = actual.oneOf ?? actual.anyOf;
  if (variants) return [...new Set(variants.map((variant) => expectation(variant, root)))].join(', or ');
  if (actual.const !== undefined) return quoted(actual.const);
  if (actual.enum) return eitherOf(actual.enum);
  switch (actual.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
    case 'number':
      return numbers(actual);
    case 'string':
      return texts(actual);
    case 'array':
      return lists(actual, root);
    default:
      return objects(actual);
  }
};
