import type { RestrictionCode, WindowStart } from '@returns-portal/policy';
import { msg, str } from '../../language/msg.js';
import { plural } from '../../language/plural.js';

/** From when a window counts. */
export const startText: Readonly<Record<WindowStart, () => string>> = {
  ordered: () => msg('Counted from the day of the order.', { id: 'shop.from_ordered' }),
  shipped: () => msg('Counted from the day of dispatch.', { id: 'shop.from_shipped' }),
  delivered: () => msg('Counted from the day of delivery.', { id: 'shop.from_delivered' }),
  last_item_delivered: () =>
    msg('Counted from the day on which the last item of the order arrived.', { id: 'shop.from_last_item' }),
};

/** Why nothing of some goods comes back. */
export const closedText: Readonly<Record<RestrictionCode, () => string>> = {
  final_sale: () => msg('Final sale: the shop does not take these items back.', { id: 'shop.closed_final_sale' }),
  excluded: () => msg('The shop does not take these items back.', { id: 'shop.closed_excluded' }),
  value_too_low: () =>
    msg('The shop does not take items back at such a low price.', { id: 'shop.closed_value_too_low' }),
  value_too_high: () =>
    msg('The shop does not take items back at such a high price.', { id: 'shop.closed_value_too_high' }),
  discounted: () => msg('The shop does not take reduced items back.', { id: 'shop.closed_discounted' }),
};

/** Why some outcomes are left of some goods. */
export const narrowedText: Readonly<Record<RestrictionCode, () => string>> = {
  final_sale: () => msg('These items are in final sale. You can only choose:', { id: 'shop.narrowed_final_sale' }),
  excluded: () => msg('For these items you can only choose:', { id: 'shop.narrowed_excluded' }),
  value_too_low: () => msg('For items at such a low price you can only choose:', { id: 'shop.narrowed_value_too_low' }),
  value_too_high: () =>
    msg('For items at such a high price you can only choose:', { id: 'shop.narrowed_value_too_high' }),
  discounted: () => msg('For reduced items you can only choose:', { id: 'shop.narrowed_discounted' }),
};

/** What the shop gives beyond the law, and within which limits. */
export const shopText = {
  none: () => msg('Beyond your rights by law, the shop does not take goods back.', { id: 'shop.none' }),
  window: (days: number) =>
    plural(days, {
      one: () => msg(str`You have ${days} day to ask for a return.`, { id: 'shop.window.one' }),
      few: () => msg(str`You have ${days} days to ask for a return.`, { id: 'shop.window.few' }),
      other: () => msg(str`You have ${days} days to ask for a return.`, { id: 'shop.window.other' }),
    }),
  season: (from: string, until: string, day: string) =>
    msg(str`For what you buy from ${from} to ${until}, you can ask for a return until ${day} at least.`, {
      id: 'shop.season',
    }),
  choose: () => msg('You can choose:', { id: 'shop.choose' }),
  condition: () => msg('The goods have to be:', { id: 'shop.condition' }),
  deliveryRefunded: () =>
    msg('If you send back everything you ordered, the delivery charge comes back too.', {
      id: 'shop.delivery_refunded',
    }),
  deliveryKept: () =>
    msg(
      'The delivery charge does not come back. If you withdraw from the whole order by law, standard delivery does.',
      {
        id: 'shop.delivery_kept',
      },
    ),
  clawback: (money: string) =>
    msg(str`If you keep goods for less than ${money}, the discount on them is taken back.`, { id: 'shop.clawback' }),
  gifts: () => msg('Whoever was given the goods as a present can choose:', { id: 'shop.gifts' }),
  bundles: () => msg('What was sold as a set comes back as a set.', { id: 'shop.bundles' }),
  sendBack: (days: number) =>
    plural(days, {
      one: () => msg(str`After your request, you have ${days} day to send the goods.`, { id: 'shop.send_back.one' }),
      few: () => msg(str`After your request, you have ${days} days to send the goods.`, { id: 'shop.send_back.few' }),
      other: () =>
        msg(str`After your request, you have ${days} days to send the goods.`, { id: 'shop.send_back.other' }),
    }),
};
