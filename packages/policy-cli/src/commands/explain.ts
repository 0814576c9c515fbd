import { explainOrders } from './explain-orders.js';
import { explainPolicy } from './explain-policy.js';
import type { Command } from './command.js';

export const explain: Command = {
  name: 'explain',
  usage: 'explain FILE… [--orders FILE [--today DAY] [--floor FILE]] [--market FR…]',
  summary: 'Says a policy in plain English, or with --orders what it means for each item of some orders, and why.',
  options: ['orders', 'today', 'floor', 'market'],
  files: { atLeast: 1, atMost: Infinity },
  run: (options, io) => (options.orders === undefined ? explainPolicy(options, io) : explainOrders(options, io)),
};
