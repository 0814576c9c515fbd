import { msg, str } from '../../language/msg.js';

/** The orders of whoever is signed in, to choose from. */
export const ordersText = {
  title: () => msg('Your latest orders:', { id: 'withdrawal.orders' }),
  order: (number: string, day: string) => msg(str`${number}, of ${day}`, { id: 'withdrawal.order' }),
};
