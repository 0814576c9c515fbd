import { resolve } from 'node:path';
import { DEFAULT_DATA_DIR } from './paths.js';
import { StartError } from './start-error.js';

export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is set to nothing counts as not set, as shells and compose files leave them. */
const read = (env: Environment, name: string): string | undefined => {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
};

const readPort = (env: Environment): number => {
  const text = read(env, 'PORT') ?? '4173';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartError(`PORT must be a whole number from 0 to 65535, and is "${text}".`);
  }
  return port;
};

/** Reads an address, and never repeats it in a message: it may hold a password. */
const readAddress = (env: Environment, name: string, schemes: readonly string[]): string | undefined => {
  const text = read(env, name);
  if (text === undefined) return undefined;
  const scheme = URL.parse(text)?.protocol.replace(/:$/, '');
  if (scheme === undefined || !schemes.includes(scheme)) {
    throw new StartError(`${name} must be an address that begins with ${schemes.map((s) => `${s}://`).join(' or ')}.`);
  }
  return text;
};

/** @throws StartError that names the variable and what it must be */
export const readSettings = (env: Environment): Settings => ({
  host: read(env, 'HOST') ?? '127.0.0.1',
  port: readPort(env),
  dataDir: resolve(read(env, 'DATA_DIR') ?? DEFAULT_DATA_DIR),
  databaseUrl: readAddress(env, 'DATABASE_URL', ['postgres', 'postgresql']),
  smtpUrl: readAddress(env, 'SMTP_URL', ['smtp', 'smtps']),
});
