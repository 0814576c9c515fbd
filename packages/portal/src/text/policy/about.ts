import { msg, str } from '../../language/msg.js';

/** Which goods and customers something is about. A list stands after a colon, so that no language has to bend it. */
export const aboutText = {
  only: (goods: string) => msg(str`Only for: ${goods}`, { id: 'about.only' }),
  otherwise: () => msg('For everything else.', { id: 'about.otherwise' }),
  concerns: (goods: string) => msg(str`This concerns: ${goods}`, { id: 'about.concerns' }),
  except: (goods: string) => msg(str`Except: ${goods}`, { id: 'about.except' }),
  exceptAll: (goods: string) => msg(str`Except where all of this holds: ${goods}`, { id: 'about.except_all' }),
  outcomes: (outcomes: string) => msg(str`If you choose: ${outcomes}`, { id: 'about.outcomes' }),
  reasons: (reasons: string) => msg(str`For these reasons: ${reasons}`, { id: 'about.reasons' }),
  methods: (methods: string) => msg(str`If you send it like this: ${methods}`, { id: 'about.methods' }),
  tracks: (tracks: string) => msg(str`Only for: ${tracks}`, { id: 'about.tracks' }),

  certainGoods: () => msg('certain items', { id: 'about.certain_goods' }),
  certainCustomers: () => msg('certain customers', { id: 'about.certain_customers' }),
  certainChannels: () => msg('certain ways of buying', { id: 'about.certain_channels' }),
  priceFrom: (low: string) => msg(str`items at ${low} or more`, { id: 'about.price_from' }),
  priceBelow: (high: string) => msg(str`items below ${high}`, { id: 'about.price_below' }),
  priceBetween: (low: string, high: string) =>
    msg(str`items at ${low} or more, but below ${high}`, { id: 'about.price_between' }),
  reduced: () => msg('reduced items', { id: 'about.reduced' }),
  fullPrice: () => msg('items at full price', { id: 'about.full_price' }),
};
