import { msg, str } from '../../language/msg.js';

/** What the customer has to do, or what is waited for. */
export const nowText = {
  title: () => msg('What to do now', { id: 'now.title' }),
  nothing: () => msg('Nothing to do for the moment', { id: 'now.nothing' }),
  over: () => msg('How it ended', { id: 'now.over' }),
  send: (day: string) => msg(str`Send the goods by ${day}.`, { id: 'now.send' }),
  bring: (day: string) => msg(str`Bring the goods to the shop by ${day}.`, { id: 'now.bring' }),
  collect: (day: string) => msg(str`Hand the goods over to the carrier by ${day}.`, { id: 'now.collect' }),
  lastDayOver: (day: string) =>
    msg(
      str`The last day to send the goods was ${day}. If they are on their way, add the tracking number or write to the shop; if not, ask what is still possible.`,
      { id: 'now.last_day_over' },
    ),
  photos: () => msg('Show the shop what is wrong: it decides once it has seen your photos.', { id: 'now.photos' }),
  pay: (amount: string) => msg(str`You have ${amount} to pay. The shop writes to you about it.`, { id: 'now.pay' }),
  late: (day: string) =>
    msg(str`Your refund was due by ${day}, and the shop has not told of it. Contact the shop:`, { id: 'now.late' }),
  lateUnknown: (day: string) =>
    msg(str`Your refund was due by ${day}, and the shop has not told of it. Please contact the shop.`, {
      id: 'now.late_unknown',
    }),
  review: () => msg('The shop is looking at your request. You will get its answer by e-mail.', { id: 'now.review' }),
  arrival: () => msg('The goods are on their way to the shop.', { id: 'now.arrival' }),
  inspection: () => msg('The goods have arrived, and the shop is checking them.', { id: 'now.inspection' }),
  sending: () => msg('The shop is getting ready what you get in exchange.', { id: 'now.sending' }),
  payment: () => msg('Everything is settled but the money, which the shop is getting ready.', { id: 'now.payment' }),
  paymentBy: (day: string) =>
    msg(str`Everything is settled but the money, which you get by ${day}.`, { id: 'now.payment_by' }),
  settled: () => msg('Everything is done.', { id: 'now.settled' }),
  cancelled: () => msg('You have cancelled this return. Keep the goods.', { id: 'now.cancelled' }),
  expired: () => msg('This return was closed because the goods did not arrive in time.', { id: 'now.expired' }),
  declined: () =>
    msg('The shop has declined this return. If you see it otherwise, write to the shop.', { id: 'now.declined' }),
};
