import type { RunningDemo } from './start-demo.js';
import { sampleShops } from './sample-shops.js';

const MARGIN = '  ';

/** Left-aligned columns, two spaces apart. */
const columns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, index) => Math.max(cell.length, widest[index] ?? 0)),
    [],
  );
  return rows.map(
    (row) =>
      MARGIN +
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
  );
};

/**
 * What the terminal shows once the demo is up; no line is longer than 100 columns.
 *
 * @param milliseconds how long the start took
 */
export const describeDemo = ({ origin, fixtures }: RunningDemo, milliseconds: number): string => {
  const shops = sampleShops(fixtures);
  return [
    '',
    `Returns Portal is up, after ${(milliseconds / 1000).toFixed(1)} s.`,
    '',
    ...columns([
      ['Start page', `${origin}/`],
      ...shops.map(({ shop, path }) => [shop.name, origin + path]),
      ['Mailbox', `${origin}/mailbox`],
      ['All mails', `${origin}/mails`],
      ['Service', `${origin}/api`],
    ]),
    '',
    'Sample orders to try:',
    '',
    ...columns([
      ['ORDER', 'E-MAIL', 'WHAT IT SHOWS'],
      ...shops
        .flatMap(({ orders }) => orders)
        .map(({ order, customer, about }) => [order.number, customer.email, about]),
    ]),
    '',
    'Press Ctrl-C to stop.',
  ].join('\n');
};
