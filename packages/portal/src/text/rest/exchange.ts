import { msg, str } from '../../language/msg.js';

export const exchangeText = {
  title: () => msg('What would you like instead?', { id: 'exchange.title' }),
  suggested: () => msg('Suggested', { id: 'exchange.suggested' }),
  same: () => msg('Same price', { id: 'exchange.same' }),
  more: (amount: string) => msg(str`${amount} more`, { id: 'exchange.more' }),
  less: (amount: string) => msg(str`${amount} less`, { id: 'exchange.less' }),
  moreHint: () => msg('You pay the difference; the shop writes to you about it.', { id: 'exchange.more_hint' }),
  lessHint: () => msg('You get the difference back.', { id: 'exchange.less_hint' }),
  few: (count: string) => msg(str`Only ${count} left`, { id: 'exchange.last_ones' }),
  none: () => msg('Nothing that fits is in stock at the moment.', { id: 'exchange.none' }),
  search: () => msg('Search the shop', { id: 'exchange.search' }),
  find: () => msg('Search', { id: 'exchange.find' }),
};
