import { msg, str } from '../../language/msg.js';

/** What came of the return for the customer to use or to wait for. */
export const givenText = {
  credit: (amount: string) => msg(str`Your store credit of ${amount}, with this code:`, { id: 'given.credit' }),
  sent: (day: string) => msg(str`The shop sent you a parcel on ${day}.`, { id: 'given.sent' }),
};
