import { KEY_SCOPES, type KeyScope } from '@returns-portal/contract';
import { DONE, misused, refused } from '../outcome.js';
import { withAdmin } from '../with-admin.js';
import type { Command } from './command.js';

const isScope = (scope: string): scope is KeyScope => (KEY_SCOPES as readonly string[]).includes(scope);

const day = (moment: Date): string => moment.toISOString().slice(0, 10);

export const createKey: Command = {
  name: 'create-key',
  usage: 'create-key --shop ID --name NAME --scope SCOPE…',
  summary: 'Make an API key for a merchant’s own systems. It is printed this once.',
  more: ['Scopes:', ...KEY_SCOPES.map((scope) => `  ${scope}`)].join('\n'),
  files: 0,
  options: ['shop', 'name', 'scope'],
  run: async ({ shop, name, scopes }, settings, io) => {
    if (shop === undefined || name === undefined) return misused('Say which shop (--shop) and what for (--name).');
    const known = scopes.filter(isScope);
    const unknown = scopes.filter((scope) => !isScope(scope));
    if (unknown.length > 0)
      return misused(`There is no scope ${unknown.join(', ')}. There are: ${KEY_SCOPES.join(', ')}.`);
    if (known.length === 0) return misused('Say what it may do: one --scope at least.');
    return withAdmin(settings, async (admin) => {
      io.out(await admin.createKey({ shop, name, scopes: known }));
      return DONE;
    });
  },
};

export const listKeys: Command = {
  name: 'list-keys',
  usage: 'list-keys --shop ID',
  summary: 'List the API keys of a shop, without what makes them keys.',
  files: 0,
  options: ['shop'],
  run: async ({ shop }, settings, io) => {
    if (shop === undefined) return misused('Say which shop: --shop.');
    return withAdmin(settings, async (admin) => {
      for (const { id, name, scopes, createdAt, revokedAt } of await admin.listKeys(shop)) {
        const state = revokedAt ? `revoked ${day(revokedAt)}` : `made ${day(createdAt)}`;
        io.out(`${id}  ${state}  ${name}  (${scopes.join(', ')})`);
      }
      return DONE;
    });
  },
};

export const revokeKey: Command = {
  name: 'revoke-key',
  usage: 'revoke-key KEY-ID --shop ID',
  summary: 'Let an API key open nothing any more.',
  files: 1,
  options: ['shop'],
  run: async ({ files: [id = ''], shop }, settings, io) => {
    if (shop === undefined) return misused('Say which shop: --shop.');
    return withAdmin(settings, async (admin) => {
      if (!(await admin.revokeKey(shop, id))) return refused(`The shop ${shop} has no such key in use.`);
      io.out(`The key ${id} is revoked.`);
      return DONE;
    });
  },
};
