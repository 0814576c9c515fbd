import { msg, str } from '../../language/msg.js';

/** Confirmed, and not with the service yet. */
export const keptText = {
  title: () => msg('Not sent yet', { id: 'kept.title' }),
  titleSending: () => msg('Sending your statement', { id: 'kept.title_sending' }),
  noConnection: () =>
    msg('There is no connection. Your statement has not reached the shop.', { id: 'kept.no_connection' }),
  away: () =>
    msg('The shop’s service does not answer at the moment. It is not certain that your statement has reached it.', {
      id: 'kept.away',
    }),
  fromBefore: () => msg('You confirmed a statement that could not be sent then.', { id: 'kept.from_before' }),
  onDevice: (moment: string) =>
    msg(str`It is kept on this device, with the moment at which you confirmed it: ${moment}.`, {
      id: 'kept.on_device',
    }),
  inMemory: (moment: string) =>
    msg(
      str`You confirmed it on ${moment}. This browser does not let us keep it: leave this page open until it has been sent.`,
      { id: 'kept.in_memory' },
    ),
  byItself: () =>
    msg(
      'It is sent by itself as soon as that is possible: while this page is open, or when you come back to it on this device.',
      { id: 'kept.by_itself' },
    ),
  byItselfOpen: () => msg('It is sent by itself as soon as that is possible.', { id: 'kept.by_itself_open' }),
  now: () => msg('Send now', { id: 'kept.now' }),
  save: () => msg('Save the statement as text', { id: 'kept.save' }),
  write: () =>
    msg('If your time is running out, write to the shop as well: that counts just the same.', { id: 'kept.write' }),
  writeTo: (address: string) =>
    msg(str`If your time is running out, write to ${address} as well: that counts just the same.`, {
      id: 'kept.write_to',
    }),
  fileName: () => msg('withdrawal', { id: 'kept.file_name' }),
  confirmedAt: (moment: string) => msg(str`Confirmed on ${moment}, not sent yet`, { id: 'kept.confirmed_at' }),
};
