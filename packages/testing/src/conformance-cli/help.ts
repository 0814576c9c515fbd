import type { OptionName } from './options.js';
import { indented } from './terminal.js';

const OPTION_HELP: Readonly<Record<OptionName, readonly [string, string]>> = {
  endpoint: ['--endpoint URL', 'where the contract is served, such as https://shop.example/api'],
  shop: ['--shop ID', 'the shop’s id in the paths of the API'],
  order: ['--order N:C', 'number and contact of an order (mail address, +phone or postcode); may be repeated'],
  'other-order': ['--other-order N:C', 'an order of another customer of the shop'],
  'other-shop': ['--other-shop ID', 'another shop of the API'],
  'key-env': ['--key-env NAME', 'the environment variable with an API key for returns'],
  'customer-token-env': ['--customer-token-env NAME', 'the one with a token of a customer who is signed in'],
  write: ['--write', 'submit returns and statements, and cancel the returns again'],
  only: ['--only NAME', 'an area or a check; may be repeated'],
  except: ['--except NAME', 'an area or a check to leave out; may be repeated'],
  timeout: ['--timeout SECONDS', 'for each answer. Default: 15'],
  json: ['--json FILE', 'the report for programs; “-” for standard output'],
  junit: ['--junit FILE', 'the report for CI, as JUnit XML'],
  list: ['--list', 'show the checks and make none'],
  help: ['--help', 'this text'],
  version: ['--version', 'the version'],
};

const optionLines = Object.values<readonly [string, string]>(OPTION_HELP)
  .map(([form, meaning]) =>
    form.length > 18 ? `  ${form}\n${indented(meaning, 22)}` : indented(meaning, 22, `  ${form}`),
  )
  .join('\n');

export const HELP = `Tells whether an API of returns is right: every answer, amount and refusal.

Usage: returns-conformance --endpoint URL --shop ID --order NUMBER:CONTACT …

${optionLines}

Without --write nothing is submitted. With it, use a shop for tests: returns are
made and cancelled, statements of withdrawal stay, mails go out.

Exit codes
  0  all checks passed, those that were left out aside
  1  a check failed
  2  bad usage, or nothing answers there as an API of returns does`;
