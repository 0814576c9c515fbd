import { msg, str } from '../../language/msg.js';
import { plural } from '../../language/plural.js';

/** The dates of a withdrawal and what a late refund brings: facts of law, in plain words. */
export const clocksText = {
  title: () => msg('Your withdrawal', { id: 'clocks.title' }),
  told: (day: string) => msg(str`The shop was told on ${day}.`, { id: 'clocks.told' }),
  refundBy: (day: string) => msg(str`Last day for your refund: ${day}.`, { id: 'clocks.refund_by' }),
  refundedOn: (day: string) => msg(str`You were refunded on ${day}.`, { id: 'clocks.refunded_on' }),
  mayWait: () =>
    msg('Until it has the goods or proof that you sent them, such as a tracking number, the shop may wait longer.', {
      id: 'clocks.may_wait',
    }),
  waited: (day: string) =>
    msg(str`The shop has had the goods or your proof of sending since ${day}, and may not wait for anything else.`, {
      id: 'clocks.waited',
    }),
  mayNotWait: () => msg('The shop may not wait for the goods.', { id: 'clocks.may_not_wait' }),
  late: (days: number) =>
    plural(days, {
      one: () => msg('That is one day late.', { id: 'clocks.late.one' }),
      few: () => msg(str`That is ${days} days late.`, { id: 'clocks.late.few' }),
      other: () => msg(str`That is ${days} days late.`, { id: 'clocks.late.other' }),
    }),
  surcharge: (amount: string, percent: string, total: string) =>
    msg(str`By law, the shop then owes you ${amount} on top (${percent}), so ${total} in all.`, {
      id: 'clocks.surcharge',
    }),
  interest: () => msg('Interest at the legal rate may be owed to you.', { id: 'clocks.interest' }),
  unsettled: () => msg('How the law counts this is not certain in every point.', { id: 'clocks.unsettled' }),
};

/** What the shop kept of a refund because goods had lost value. */
export const deductionsText = {
  title: () => msg('Kept by the shop for lost value', { id: 'deductions.title' }),
  kept: (amount: string, day: string) => msg(str`${amount}, on ${day}`, { id: 'deductions.kept' }),
  disagree: () =>
    msg(
      'The shop has to show that the goods were handled more than looking at them and trying them needs. If you do not agree, write to it.',
      { id: 'deductions.disagree' },
    ),
};
