import { msg, str } from '../../language/msg.js';
import { plural } from '../../language/plural.js';

/** What most people want to know first, in a line each. */
export const glanceText = {
  time: () => msg('How long you have', { id: 'glance.time' }),
  choice: () => msg('What you can choose', { id: 'glance.choice' }),
  cost: () => msg('What it costs', { id: 'glance.cost' }),
  ways: () => msg('How to send it back', { id: 'glance.ways' }),
  closed: () => msg('What the shop does not take back', { id: 'glance.closed' }),
  faulty: () => msg('If something is faulty', { id: 'glance.faulty' }),

  withdrawal: (days: number) =>
    plural(days, {
      one: () => msg(str`${days} day to withdraw by law, without giving a reason`, { id: 'glance.withdrawal.one' }),
      few: () => msg(str`${days} days to withdraw by law, without giving a reason`, { id: 'glance.withdrawal.few' }),
      other: () =>
        msg(str`${days} days to withdraw by law, without giving a reason`, { id: 'glance.withdrawal.other' }),
    }),
  window: (days: number) =>
    plural(days, {
      one: () => msg(str`${days} day under the shop’s own conditions`, { id: 'glance.window.one' }),
      few: () => msg(str`${days} days under the shop’s own conditions`, { id: 'glance.window.few' }),
      other: () => msg(str`${days} days under the shop’s own conditions`, { id: 'glance.window.other' }),
    }),
  windows: (least: number, most: number) =>
    plural(most, {
      one: () =>
        msg(str`${least} to ${most} day under the shop’s own conditions, depending on the item or on your choice`, {
          id: 'glance.windows.one',
        }),
      few: () =>
        msg(str`${least} to ${most} days under the shop’s own conditions, depending on the item or on your choice`, {
          id: 'glance.windows.few',
        }),
      other: () =>
        msg(str`${least} to ${most} days under the shop’s own conditions, depending on the item or on your choice`, {
          id: 'glance.windows.other',
        }),
    }),
  upTo: (days: number) =>
    plural(days, {
      one: () => msg(str`For some items up to ${days} day under the shop’s own conditions`, { id: 'glance.up_to.one' }),
      few: () =>
        msg(str`For some items up to ${days} days under the shop’s own conditions`, { id: 'glance.up_to.few' }),
      other: () =>
        msg(str`For some items up to ${days} days under the shop’s own conditions`, { id: 'glance.up_to.other' }),
    }),
  lawOnly: () => msg('The shop takes goods back as the law asks, and gives no more.', { id: 'glance.law_only' }),
  moneyBack: () => msg('Your money back, when you withdraw by law', { id: 'glance.money_back' }),
  dependsOnReason: () => msg('Some of this depends on the item or the reason.', { id: 'glance.depends' }),
  youPay: () => msg('If you withdraw by law, you pay for the way back.', { id: 'glance.you_pay' }),
  shopPays: () => msg('If you withdraw by law, the shop pays for the way back.', { id: 'glance.shop_pays' }),
  noFee: () => msg('The shop charges no fee for a return.', { id: 'glance.no_fee' }),
  faultyFree: () =>
    msg('If an item is faulty or not the one you ordered, you pay nothing.', { id: 'glance.faulty_free' }),
  rightsStay: () => msg('Your rights by law stay as they are.', { id: 'glance.rights_stay' }),
  guaranteeYears: (years: number) =>
    plural(years, {
      one: () => msg(str`${years} year of legal guarantee, free of charge`, { id: 'glance.guarantee_years.one' }),
      few: () => msg(str`${years} years of legal guarantee, free of charge`, { id: 'glance.guarantee_years.few' }),
      other: () => msg(str`${years} years of legal guarantee, free of charge`, { id: 'glance.guarantee_years.other' }),
    }),
  guaranteeMonths: (months: number) =>
    plural(months, {
      one: () => msg(str`${months} month of legal guarantee, free of charge`, { id: 'glance.guarantee_months.one' }),
      few: () => msg(str`${months} months of legal guarantee, free of charge`, { id: 'glance.guarantee_months.few' }),
      other: () =>
        msg(str`${months} months of legal guarantee, free of charge`, { id: 'glance.guarantee_months.other' }),
    }),
  guaranteeStays: () => msg('It holds even when the time for returns is over.', { id: 'glance.guarantee_stays' }),
};
