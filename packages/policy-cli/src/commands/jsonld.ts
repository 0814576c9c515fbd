import { merchantReturnPolicy } from '@returns-portal/policy';
import { policyFile } from '../files/documents.js';
import { EXIT } from '../io.js';
import { done, failed } from '../result.js';
import { decimalsOf } from '../text/money.js';
import { lostText } from '../text/lost.js';
import { indented, styler } from '../terminal.js';
import type { Command } from './command.js';

export const jsonld: Command = {
  name: 'jsonld',
  usage: 'jsonld FILE --country FR [--url URL]',
  summary: 'Prints a policy as schema.org MerchantReturnPolicy, and on stderr what that cannot say.',
  options: ['country', 'url', 'today'],
  files: { atLeast: 1, atMost: 1 },
  run: ({ files: [file = ''], country, url, today, json }, io) => {
    if (country === undefined) return failed('For which country? Add --country FR.');
    const read = policyFile(file, io);
    if (!read.ok) return read;
    const { jsonLd, lost } = merchantReturnPolicy(read.value.policy, {
      country,
      url,
      today: today ?? io.today(),
      currencyExponent: decimalsOf,
    });
    if (json) {
      io.out(JSON.stringify({ jsonLd, lost }, null, 2));
      return done(EXIT.FINE);
    }
    io.out(JSON.stringify(jsonLd, null, 2));
    const style = styler(io);
    io.err('\nNot in it, so say it in words:');
    for (const { path, code } of lost) io.err(indented(`${style('bold', path)} ${lostText(code)}`, 4, '  –'));
    return done(EXIT.FINE);
  },
};
