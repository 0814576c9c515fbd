import { findFunction, type FunctionFound } from '../function-page/find-function.js';
import { EXIT, type Io } from '../io.js';
import { done, failed } from '../result.js';
import { indented, styler } from '../terminal.js';
import { pageFaultText } from '../text/page-faults.js';
import type { Command } from './command.js';

const report = ({ at, byLink, faults }: FunctionFound, io: Io): void => {
  const style = styler(io);
  io.out(style('bold', at));
  for (const fault of faults) {
    const { sentence, proposal } = pageFaultText(fault);
    io.out(indented(sentence, 7, style('red', 'error')));
    io.out(indented(proposal, 9, '       →'));
  }
  if (faults.length > 0) return;
  io.out(
    byLink
      ? 'The page leads to the withdrawal function, which opens without signing in.'
      : 'The withdrawal function is there, and opens without signing in.',
  );
  io.out('Whether it is easy to find in the shop, and stays there, only a person can say. This is not legal advice.');
};

export const checkFunction: Command = {
  name: 'check-function',
  usage: 'check-function URL',
  summary: 'Opens a page as a stranger does, and says whether the withdrawal function is there for everybody.',
  options: [],
  files: { atLeast: 1, atMost: 1 },
  run: async ({ files: [address = ''], json }, io) => {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
      return failed(
        `“${address}” is not the address of a page. Write all of it, such as https://shop.example/withdraw.`,
      );
    }
    const found = await findFunction(new URL(address).href, io.fetch);
    if (json) {
      const faults = found.faults.map((fault) => ({ ...fault, ...pageFaultText(fault) }));
      io.out(JSON.stringify({ ok: faults.length === 0, ...found, faults }, null, 2));
    } else report(found, io);
    return done(found.faults.length > 0 ? EXIT.FINDINGS : EXIT.FINE);
  },
};
