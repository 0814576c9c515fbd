import type { Policy } from '@returns-portal/policy';
import { DONE } from '../outcome.js';
import { readJsonFile } from '../read-json-file.js';
import { withAdmin } from '../with-admin.js';
import type { Command } from './command.js';

export const publish: Command = {
  name: 'publish',
  usage: 'publish POLICY.json [--confirmed]',
  summary: 'Publish a version of a shop’s policy.',
  more: [
    'The linter reads it first: what it calls an error is refused, warnings are asked about.',
    'returns-policy lint says the same without publishing.',
  ].join('\n'),
  files: 1,
  options: ['confirmed'],
  run: async ({ files: [file = ''], confirmed }, settings, io) => {
    const read = await readJsonFile(file);
    if (!read.ok) return read.outcome;
    return withAdmin(settings, async (admin) => {
      // Checked by `publishPolicy`, which refuses what is none.
      const policy = read.value as Policy;
      await admin.publishPolicy(policy, { confirmed });
      io.out(`Version ${policy.version} of ${policy.shop} is published and in force from ${policy.effectiveFrom}.`);
      return DONE;
    });
  },
};
