import type { ReminderText } from '../reminder-text.js';

export const reminder: ReminderText = {
  subject: {
    send: (day, number) => `Send your goods back by ${day} (${number})`,
    bring: (day, number) => `Bring your goods back by ${day} (${number})`,
    collect: (day, number) => `Hand your goods over by ${day} (${number})`,
  },
  title: {
    send: 'The last day to send your goods back is near',
    bring: 'The last day to bring your goods back is near',
    collect: 'The last day to hand your goods over is near',
  },
  opening: {
    send: (order) => `As far as we know, the goods below from order ${order} have not been sent back yet.`,
    bring: (order) => `As far as we know, the goods below from order ${order} have not been brought back yet.`,
    collect: (order) =>
      `As far as we know, the goods below from order ${order} have not been handed over to the carrier yet.`,
  },
  next: 'What to do now',
  afterwards: 'If nothing has reached us some days after that, we will close this return.',
  done: {
    send: 'If you have already sent them, thank you: there is nothing more to do.',
    bring: 'If you have already brought them back, thank you: there is nothing more to do.',
    collect: 'If you have already handed them over, thank you: there is nothing more to do.',
  },
  tracking: 'If you have a tracking number, please reply to this e-mail with it.',
  trackingOnPage:
    'If you have a tracking number, you can add it on the returns page or send it to us by replying to this e-mail.',
};
