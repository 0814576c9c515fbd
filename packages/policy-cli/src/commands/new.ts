import { EXIT } from '../io.js';
import { done, failed } from '../result.js';
import type { Command } from './command.js';

/** Documents to start from. */
export const TEMPLATES = [
  { name: 'fr-fashion', about: 'clothes sold in France: 30 days, sizes exchanged, bonus for credit' },
  { name: 'ro-electronics', about: 'electronics sold in Romania: pickup, repairs first, photos for damage' },
  { name: 'eu-minimal', about: 'what the law asks and no more' },
  { name: 'marketplace-operator', about: 'the floor under all sellers of a marketplace' },
  { name: 'sample-orders', about: 'orders to try a policy on with explain, simulate and diff' },
] as const;

const listed = TEMPLATES.map(({ name, about }) => `  ${name.padEnd(22)}${about}`).join('\n');

const withShop = (text: string, shop: string | undefined): string =>
  shop === undefined
    ? text
    : text.replace(/("(?:shop|seller)": )"[^"]*"/g, (_, key: string) => key + JSON.stringify(shop));

export const newPolicy: Command = {
  name: 'new',
  usage: 'new [TEMPLATE [FILE]] [--shop ID]',
  summary: 'Writes a policy to start from, into a file or to stdout; without a template, lists them.',
  options: ['shop'],
  files: { atLeast: 0, atMost: 2 },
  run: ({ files: [name, file], shop, json }, io) => {
    if (name === undefined) {
      io.out(json ? JSON.stringify(TEMPLATES, null, 2) : listed);
      return done(EXIT.FINE);
    }
    const template = io.template(name);
    if (template === undefined) return failed(`There is no template “${name}”. There are:\n${listed}`);
    if (shop !== undefined && !/^[\w.:~-]{1,80}$/.test(shop)) {
      return failed(`“${shop}” cannot name a shop: letters, digits and . : ~ _ - only.`);
    }
    const text = withShop(template, shop);
    if (file === undefined) {
      io.out(text.trimEnd());
      return done(EXIT.FINE);
    }
    try {
      io.writeNewFile(file, text);
    } catch (error) {
      const { code } = error as { code?: string };
      return failed(code === 'EEXIST' ? 'It is there already; nothing was written.' : String(error), { file });
    }
    if (json) io.out(JSON.stringify({ file }));
    else io.out(`${file} written.`);
    return done(EXIT.FINE);
  },
};
