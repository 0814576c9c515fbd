import { DONE } from '../outcome.js';
import type { Command } from './command.js';
export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE',
  summary: '',
  files: 1,
  options: [],
  run: async () => DONE,
};
