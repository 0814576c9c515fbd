import { DESTINATIONS, type Destination } from '../model/quote.js';

/** What a seller's goodwill brings so far, by destination. Fees and the like are taken from it. */
export type Purse = Record<Destination, number>;

/** Takes amounts from a purse, and names them as a quote does: negative, and none where there is nothing. */
export const take = (purse: Purse, amounts: Readonly<Purse>): { destination: Destination; amount: number }[] =>
  DESTINATIONS.flatMap((destination) => {
    const amount = amounts[destination];
    purse[destination] -= amount;
    return amount > 0 ? [{ destination, amount: -amount }] : [];
  });
