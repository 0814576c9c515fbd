import { PREFIX } from '../settings/read-settings.js';
import { SETTING_HELP, SETTING_NAMES } from '../settings/settings.js';
import type { Command } from './commands/command.js';
import type { OptionName } from './options.js';

const OPTION_HELP: Readonly<Record<OptionName, readonly [string, string]>> = {
  force: ['--force', 'also where there is something already'],
  shop: ['--shop ID', 'the shop; for an import that of orders that name none'],
  'dry-run': ['--dry-run', 'check the file, store nothing'],
  url: ['--url URL', 'a running service to go through, with RETURNS_API_KEY'],
  email: ['--email ADDRESS', 'the customer, by the address of their orders'],
  name: ['--name NAME', 'what the key is for'],
  scope: ['--scope SCOPE', 'what the key may do; more than one is possible'],
  confirmed: ['--confirmed', 'the warnings were read'],
  errors: ['--errors FILE', 'write what was refused into a CSV file'],
  help: ['--help', 'this text'],
  version: ['--version', 'the version'],
};

const optionLines = (names: readonly OptionName[]): string =>
  names.map((name) => `  ${OPTION_HELP[name][0].padEnd(18)}${OPTION_HELP[name][1]}`).join('\n');

const EXIT_CODES = `Exit codes
  0  done
  1  something was refused, or not done in time
  2  bad usage, settings that are wrong, or a file that cannot be read`;

const SETTINGS = [
  `Settings, from the environment (each begins with ${PREFIX}; PORT and DATABASE_URL`,
  'are also read without it)',
  ...SETTING_NAMES.map((name) => `  ${name.padEnd(18)}${SETTING_HELP[name]}`),
].join('\n');

export const helpOf = ({ usage, summary, more, options }: Command): string =>
  [
    summary,
    `Usage: returns-service ${usage}`,
    ...(more === undefined ? [] : [more]),
    optionLines([...options, 'help']),
    EXIT_CODES,
  ].join('\n\n');

export const generalHelp = (commands: readonly Command[]): string =>
  [
    'Run the returns service, and look after it.',
    'Usage: returns-service [COMMAND] …',
    commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`).join('\n'),
    optionLines(['help', 'version']),
    SETTINGS,
    EXIT_CODES,
  ].join('\n\n');
