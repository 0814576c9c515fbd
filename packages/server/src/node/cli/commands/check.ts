import { describeSettings } from '../../settings/describe-settings.js';
import { DONE } from '../outcome.js';
import type { Command } from './command.js';

/** Wrong settings are refused before any command runs; this one does nothing beyond that. */
export const check: Command = {
  name: 'check',
  usage: 'check',
  summary: 'Say whether the settings are right, and what they are.',
  files: 0,
  options: [],
  run: async (_options, settings, io) => {
    io.out(`${describeSettings(settings)}\n\nThe settings are right.`);
    return DONE;
  },
};
