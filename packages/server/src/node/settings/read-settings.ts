import { nearestKey } from '@returns-portal/contract';
import { SETTING_NAMES, settingsSchema, type SettingName, type Settings } from './settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  /** Every mistake, a sentence each. None of them repeats a value. */
  | { readonly ok: false; readonly mistakes: readonly string[] };

export const PREFIX = 'RETURNS_';

/** Set by many platforms under these very names. */
const WITHOUT_PREFIX: readonly SettingName[] = ['PORT', 'DATABASE_URL'];

/** Belongs to whoever tests the service. */
const OF_TESTS = 'RETURNS_TEST_';

/** A variable that is set to nothing counts as not set, as shells and compose files leave them. */
const valueOf = (env: Environment, name: string): string | undefined => {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
};

/** The variable that decides a setting: the one with our prefix, if both are there. */
const variableOf = (env: Environment, name: SettingName): string =>
  WITHOUT_PREFIX.includes(name) && valueOf(env, PREFIX + name) === undefined && valueOf(env, name) !== undefined
    ? name
    : PREFIX + name;

const unknownVariables = (env: Environment): string[] =>
  Object.keys(env).flatMap((variable) => {
    if (!variable.startsWith(PREFIX) || variable.startsWith(OF_TESTS)) return [];
    const name = variable.slice(PREFIX.length);
    if (SETTING_NAMES.some((known) => known === name)) return [];
    const meant = nearestKey(name, SETTING_NAMES);
    return [`${variable} is no setting.${meant === undefined ? '' : ` ${PREFIX}${meant} is.`}`];
  });

/** Reads the settings, and says of all that is wrong at once. */
export const readSettings = (env: Environment): ReadSettings => {
  const given = SETTING_NAMES.flatMap((name) => {
    const value = valueOf(env, variableOf(env, name));
    return value === undefined ? [] : [[name, value] as const];
  });
  const read = settingsSchema.safeParse(Object.fromEntries(given));
  const wrong = (read.error?.issues ?? []).map(
    ({ path, message }) => `${variableOf(env, path[0] as SettingName)} ${message}.`,
  );
  const mistakes = [...wrong, ...unknownVariables(env)];
  return read.success && mistakes.length === 0 ? { ok: true, settings: read.data } : { ok: false, mistakes };
};
