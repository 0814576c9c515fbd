import type { Shop } from '../../../shop.js';
import { DONE } from '../outcome.js';
import { readJsonFile } from '../read-json-file.js';
import { withAdmin } from '../with-admin.js';
import type { Command } from './command.js';

export const putShop: Command = {
  name: 'put-shop',
  usage: 'put-shop FILE.json',
  summary: 'Add a shop, or change what is known of it.',
  more: 'The file holds one shop as the guide “Run the service” describes it.',
  files: 1,
  options: [],
  run: async ({ files: [file = ''] }, settings, io) => {
    const read = await readJsonFile(file);
    if (!read.ok) return read.outcome;
    return withAdmin(settings, async (admin) => {
      // Checked by `putShop`, which refuses what is none.
      const shop = read.value as Shop;
      await admin.putShop(shop);
      io.out(`The shop ${shop.id} is known now.`);
      return DONE;
    });
  },
};
