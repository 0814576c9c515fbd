import { simulate, TRACKS, type OutcomeKind, type SimulatedLine, type SimulatedTrack } from '@returns-portal/policy';
import { policiesAndOrders } from '../files/policies-and-orders.js';
import { EXIT, type Io } from '../io.js';
import { done } from '../result.js';
import { TRACK_NAMES, amountOf } from '../text/words.js';
import { styler, table, wrap, WIDTH } from '../terminal.js';
import type { Command } from './command.js';

const LETTERS: Readonly<Record<OutcomeKind, string>> = {
  refund: 'R',
  store_credit: 'C',
  exchange: 'X',
  repair: 'F',
  replacement: 'N',
  price_reduction: 'P',
  keep_item: 'K',
};

const LEGEND =
  'The day is the last one, … stands for one that nobody knows yet. R refund, C store credit, X exchange, ' +
  'F repair, N replacement, P price reduction, K refund and keep; ! a person looks.';

const cell = ({ allowed, until, outcomes, because, flagged }: SimulatedTrack): string =>
  allowed
    ? `${until ?? '…'} ${outcomes.map((kind) => LETTERS[kind]).join('')}${flagged ? '!' : ''}`
    : `no: ${because.replace('withdrawal_', '').replaceAll('_', ' ')}`;

const WIDTHS = [9, 13, 17, 19, 18];
const HEADS = ['order', 'item', 'withdrawal', 'goodwill', 'guarantee'];

const report = (rows: readonly SimulatedLine[], today: string, io: Io): void => {
  const style = styler(io);
  io.out(style('bold', table(WIDTHS, [HEADS])));
  io.out(
    table(
      WIDTHS,
      rows.map(({ orderId, title, tracks }) => [orderId, title, ...TRACKS.map((track) => cell(tracks[track]))]),
    ),
  );
  const open = TRACKS.map((track) => {
    const count = rows.filter(({ tracks }) => tracks[track].allowed).length;
    return `${count} by ${TRACK_NAMES[track]}`;
  });
  const summary = `On ${today}, of ${amountOf(rows.length, 'line')} can go back: ${open.join(', ')}.`;
  io.out(['', ...wrap(summary, WIDTH), ...wrap(LEGEND, WIDTH)].join('\n'));
};

export const simulateCommand: Command = {
  name: 'simulate',
  usage: 'simulate FILE… --orders FILE [--today DAY] [--floor FILE]',
  summary: 'Shows in a table what some orders would get.',
  options: ['orders', 'today', 'floor'],
  files: { atLeast: 1, atMost: Infinity },
  run: (options, io) => {
    const read = policiesAndOrders(options, io);
    if (!read.ok) return read;
    const { policies, orders, today } = read.value;
    const rows = simulate(orders, policies, today);
    if (options.json) {
      const lines = rows.map(({ orderId, lineId, seller, title, open, tracks }) => ({
        orderId,
        lineId,
        seller,
        title,
        open,
        tracks,
      }));
      io.out(JSON.stringify({ today, lines }, null, 2));
    } else report(rows, today, io);
    return done(EXIT.FINE);
  },
};
