import { diffPolicies, type PolicyDiff, type VerdictChange } from '@returns-portal/policy';
import { policiesAndOrders, policiesOf } from '../files/policies-and-orders.js';
import { EXIT, type Io } from '../io.js';
import { done, failed } from '../result.js';
import { changeText } from '../text/changes.js';
import { amountOf, TRACK_NAMES } from '../text/words.js';
import { indented, styler } from '../terminal.js';
import type { Command } from './command.js';

/** How often each thing changes, the most frequent first. */
const counts = (changed: readonly VerdictChange[]): readonly string[] => {
  const times = new Map<string, number>();
  for (const { track, field } of changed) {
    const name = `${TRACK_NAMES[track]}: ${field}`;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} in ${amountOf(count, 'line')}`);
};

const report = (diff: PolicyDiff, currencies: ReadonlyMap<string, string>, io: Io): void => {
  const style = styler(io);
  const { changed, changedOrders, orders, changedLines, lines } = diff;
  if (changed.length === 0) {
    io.out(`None of ${amountOf(orders, 'order')} would change.`);
    return;
  }
  io.out(
    style(
      'bold',
      `${changedOrders} of ${amountOf(orders, 'order')} would change (${changedLines} of ${amountOf(lines, 'line')}).`,
    ),
  );
  for (const line of counts(changed)) io.out(indented(line, 4, '  –'));
  let shown = '';
  for (const change of changed) {
    const { orderId, lineId, title } = change;
    const heading = `${orderId}, ${title} (${lineId})`;
    if (heading !== shown) io.out(`\n${style('bold', heading)}`);
    shown = heading;
    io.out(indented(changeText(change, currencies.get(orderId) ?? 'EUR'), 4, '  '));
  }
};

export const diff: Command = {
  name: 'diff',
  usage: 'diff OLD NEW --orders FILE [--today DAY] [--floor FILE] [--exit-code]',
  summary: 'Says which orders another version of a policy would treat differently, and how.',
  options: ['orders', 'today', 'floor', 'exit-code'],
  files: { atLeast: 2, atMost: 2 },
  run: (options, io) => {
    const { files, floor, json, exitCode } = options;
    const [old = '', now = ''] = files;
    const before = policiesOf([old], floor, io);
    if (!before.ok) return before;
    const read = policiesAndOrders({ ...options, files: [now] }, io);
    if (!read.ok) return read;
    const { policies: after, orders, today } = read.value;
    const [oldShop] = Object.keys(before.value);
    const [newShop] = Object.keys(after);
    if (oldShop !== newShop) {
      return failed(`It is the policy of “${newShop ?? ''}”, and the old one of “${oldShop ?? ''}”.`, { file: now });
    }
    const found = diffPolicies(orders, before.value, after, today);
    if (json) io.out(JSON.stringify({ today, ...found }, null, 2));
    else report(found, new Map(orders.map(({ id, currency }) => [id, currency])), io);
    return done(exitCode && found.changed.length > 0 ? EXIT.FINDINGS : EXIT.FINE);
  },
};
