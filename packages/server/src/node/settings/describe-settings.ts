import { PREFIX } from './read-settings.js';
import { SETTING_NAMES, type SettingName, type Settings } from './settings.js';

/** Hold passwords as a rule. */
const SECRET: readonly SettingName[] = ['DATABASE_URL', 'SMTP_URL', 'API_KEY'];

const shown = (name: SettingName, settings: Settings): string => {
  const value = settings[name];
  if (value === undefined || value === '') return '(not set)';
  return SECRET.includes(name) ? '(set)' : String(value);
};

/** One line a setting, secrets left out. */
export const describeSettings = (settings: Settings): string =>
  SETTING_NAMES.map((name) => `${`${PREFIX}${name}`.padEnd(26)}${shown(name, settings)}`).join('\n');
