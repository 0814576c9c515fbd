import type { Command } from './commands/command.js';
import type { OptionName } from './options.js';
import { indented } from './terminal.js';

const OPTION_HELP: Readonly<Record<OptionName, readonly [string, string]>> = {
  market: ['--market FR', 'a country to measure against; may be repeated. Default: the document’s markets'],
  country: ['--country FR', 'the country to describe the policy for'],
  floor: ['--floor FILE', 'the operator’s document, on a marketplace'],
  orders: ['--orders FILE', 'sample orders, a JSON list'],
  today: ['--today DAY', 'the day to reckon from, such as 2026-11-30. Default: today'],
  strict: ['--strict', 'warnings count as errors'],
  'exit-code': ['--exit-code', 'exit with 1 where something would change'],
  url: ['--url URL', 'the page that has the policy in words'],
  shop: ['--shop ID', 'the shop to put into the document'],
  json: ['--json', 'for programs'],
  help: ['--help', 'this text'],
  version: ['--version', 'the version'],
};

const optionLines = (names: readonly OptionName[]): string =>
  names
    .map((name) => {
      const [form, meaning] = OPTION_HELP[name];
      return indented(meaning, 18, `  ${form}`);
    })
    .join('\n');

const EXIT_CODES = `Exit codes
  0  fine
  1  findings of severity error (with --strict: warnings too), or with
     diff --exit-code something would change; check-function: a fault
  2  bad usage, or a file that cannot be read or is not what it should be`;

export const helpOf = ({ usage, summary, options }: Command): string =>
  `${summary}\n\nUsage: returns-policy ${usage}\n\n${optionLines([...options, 'json', 'help'])}\n\n${EXIT_CODES}`;

export const generalHelp = (commands: readonly Command[]): string =>
  [
    'Check, explain and try out returns policies.',
    '',
    'Usage: returns-policy COMMAND …',
    '',
    ...commands.map(({ usage, summary }) => `  ${usage}\n${indented(summary, 6)}`),
    '',
    optionLines(['json', 'help', 'version']),
    '',
    EXIT_CODES,
  ].join('\n');
