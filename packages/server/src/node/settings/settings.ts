import * as z from 'zod/mini';
import { LOG_LEVELS } from '../pino-logger.js';

const wholeNumber = (from: number, to: number) =>
  z.pipe(
    z
      .string()
      .check(
        z.refine(
          (text) => /^\d{1,6}$/.test(text) && Number(text) >= from && Number(text) <= to,
          `must be a whole number from ${from} to ${to}`,
        ),
      ),
    z.transform(Number),
  );

/** An address. No message repeats it: it may hold a password. */
const address = (...schemes: readonly string[]) =>
  z
    .string()
    .check(
      z.refine(
        (text) => schemes.includes(URL.parse(text)?.protocol ?? ''),
        `must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
      ),
    );

/** Each setting by its name without the prefix, as it is checked and what it is without a value. */
export const settingsSchema = z.object({
  HOST: z._default(z.string(), '127.0.0.1'),
  PORT: z._default(wholeNumber(0, 65_535), 4173),
  BASE_PATH: z._default(
    z
      .string()
      .check(z.regex(/^(\/[\w.~-]+)*$/, 'must be a path that begins with / and does not end with one, such as /api')),
    '',
  ),
  DATA_DIR: z._default(z.string(), '.data'),
  DATABASE_URL: z.optional(address('postgres:', 'postgresql:')),
  SMTP_URL: z.optional(address('smtp:', 'smtps:')),
  MAIL_DIR: z.optional(z.string()),
  TRUST_PROXY: z._default(wholeNumber(0, 10), 0),
  LOG_LEVEL: z._default(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
  OPERATIONS_PORT: z.optional(wholeNumber(0, 65_535)),
  OPERATIONS_HOST: z._default(z.string(), '127.0.0.1'),
  SHUTDOWN_SECONDS: z._default(wholeNumber(1, 600), 20),
  PRIVATE_WEBHOOKS: z._default(z.enum(['yes', 'no'], 'must be yes or no'), 'no'),
  API_KEY: z.optional(
    z.string().check(z.regex(/^rk_[0-9a-f]{16}_[0-9a-f]{64}$/, 'must be an API key, which begins with rk_')),
  ),
});

export type SettingName = keyof z.output<typeof settingsSchema>;

/** How the service runs, checked. */
export type Settings = z.output<typeof settingsSchema>;

export const SETTING_NAMES = Object.keys(settingsSchema.shape) as SettingName[];

/** What each setting means, for the help and the guide. */
export const SETTING_HELP: Readonly<Record<SettingName, string>> = {
  HOST: 'The address to listen on. Default: 127.0.0.1; 0.0.0.0 is every address',
  PORT: 'The port. Default: 4173; 0 is any free one',
  BASE_PATH: 'What the paths begin with, such as /api. Default: nothing',
  DATA_DIR: 'The folder of the embedded database and the mails. Default: .data',
  DATABASE_URL: 'A PostgreSQL server instead of the embedded database',
  SMTP_URL: 'The mail server. Without it mails become files',
  MAIL_DIR: 'The folder for these files. Default: DATA_DIR/mail',
  TRUST_PROXY: 'How many proxies stand in front, whose X-Forwarded-For is believed. Default: 0',
  LOG_LEVEL: 'info, error or silent. Default: info',
  OPERATIONS_PORT: 'The port of /metrics. Default: none',
  OPERATIONS_HOST: 'The address of that port. Default: 127.0.0.1',
  SHUTDOWN_SECONDS: 'How long stopping may take. Default: 20',
  PRIVATE_WEBHOOKS: 'Whether webhooks may go to private networks: yes or no. Default: no',
  API_KEY: 'For “import --url” alone: the key that may write orders',
};
