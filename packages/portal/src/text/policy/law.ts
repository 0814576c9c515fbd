import { msg, str } from '../../language/msg.js';
import { plural } from '../../language/plural.js';

const years = (count: number): string =>
  plural(count, {
    one: () =>
      msg(
        str`For ${count} year after delivery, the seller answers for goods that are faulty or not as agreed. This costs you nothing.`,
        { id: 'law.guarantee_years.one' },
      ),
    few: () =>
      msg(
        str`For ${count} years after delivery, the seller answers for goods that are faulty or not as agreed. This costs you nothing.`,
        { id: 'law.guarantee_years.few' },
      ),
    other: () =>
      msg(
        str`For ${count} years after delivery, the seller answers for goods that are faulty or not as agreed. This costs you nothing.`,
        { id: 'law.guarantee_years.other' },
      ),
  });

const months = (count: number): string =>
  plural(count, {
    one: () =>
      msg(
        str`For ${count} month after delivery, the seller answers for goods that are faulty or not as agreed. This costs you nothing.`,
        { id: 'law.guarantee_months.one' },
      ),
    few: () =>
      msg(
        str`For ${count} months after delivery, the seller answers for goods that are faulty or not as agreed. This costs you nothing.`,
        { id: 'law.guarantee_months.few' },
      ),
    other: () =>
      msg(
        str`For ${count} months after delivery, the seller answers for goods that are faulty or not as agreed. This costs you nothing.`,
        { id: 'law.guarantee_months.other' },
      ),
  });

/** What the law gives, and what it leaves to the shop. */
export const lawText = {
  withdrawal: (days: number) =>
    plural(days, {
      one: () =>
        msg(
          str`You have ${days} day to withdraw from the purchase, without giving a reason. It counts from the day on which everything you ordered has arrived.`,
          { id: 'law.withdrawal.one' },
        ),
      few: () =>
        msg(
          str`You have ${days} days to withdraw from the purchase, without giving a reason. They count from the day on which everything you ordered has arrived.`,
          { id: 'law.withdrawal.few' },
        ),
      other: () =>
        msg(
          str`You have ${days} days to withdraw from the purchase, without giving a reason. They count from the day on which everything you ordered has arrived.`,
          { id: 'law.withdrawal.other' },
        ),
    }),
  notInformed: (count: number) =>
    plural(count, {
      one: () =>
        msg(str`You have ${count} month more, because the shop does not tell of this right before the purchase.`, {
          id: 'law.not_informed.one',
        }),
      few: () =>
        msg(str`You have ${count} months more, because the shop does not tell of this right before the purchase.`, {
          id: 'law.not_informed.few',
        }),
      other: () =>
        msg(str`You have ${count} months more, because the shop does not tell of this right before the purchase.`, {
          id: 'law.not_informed.other',
        }),
    }),
  youPay: () => msg('You pay for sending the goods back.', { id: 'law.you_pay' }),
  shopPays: () => msg('The shop pays for sending the goods back.', { id: 'law.shop_pays' }),
  collected: () =>
    msg('The shop collects the goods, and refunds you without waiting for them.', { id: 'law.collected' }),
  guarantee: (count: number) => (count % 12 === 0 ? years(count / 12) : months(count)),
  remedies: () => msg('What the shop does then:', { id: 'law.remedies' }),
  secondHand: (count: number) =>
    plural(count, {
      one: () => msg(str`For second-hand goods it is ${count} month.`, { id: 'law.second_hand.one' }),
      few: () => msg(str`For second-hand goods it is ${count} months.`, { id: 'law.second_hand.few' }),
      other: () => msg(str`For second-hand goods it is ${count} months.`, { id: 'law.second_hand.other' }),
    }),
};
