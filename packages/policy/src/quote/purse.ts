import { DESTINATIONS, type Destination } from '../model/quote.js';

/** What a seller's goodwill brings so far, by destination. Fees and the like are taken from it. */
export type Purse = Record<Destination, number>;

/**
 * Takes an amount from the refund, then from the credit, then from the value in exchange.
 *
 * @param mayOwe whether an exchange gives more than it brings, so that the customer pays the rest
 * @returns what was taken where, as negative amounts
 */
export const takeFrom = (
  purse: Purse,
  amount: number,
  mayOwe: boolean,
): { destination: Destination; amount: number }[] => {
  let open = amount;
  return DESTINATIONS.flatMap((destination) => {
    const most = mayOwe && destination === 'exchange' ? open : purse[destination];
    const part = Math.max(0, Math.min(open, most));
    open -= part;
    purse[destination] -= part;
    return part > 0 ? [{ destination, amount: -part }] : [];
  });
};
