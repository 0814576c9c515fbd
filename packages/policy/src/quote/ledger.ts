import { DESTINATIONS, type Destination, type QuoteComponent } from '../model/quote.js';
import { sum } from '../money/allocate.js';

/** What belongs to a seller's part of an order as a whole. */
export const WHOLE = { lineId: null, quantity: null } as const;

export const totalOf = (components: readonly QuoteComponent[], destination: Destination): number =>
  sum(components.filter((each) => each.destination === destination).map(({ amount }) => amount));

/**
 * Takes an amount from the refund first, then from the credit, then from the exchange.
 *
 * @param most what there is to take from each; less is left in it afterwards
 */
export const takeFrom = (most: Record<Destination, number>, amount: number) => {
  let open = amount;
  return DESTINATIONS.flatMap((destination) => {
    const part = Math.min(open, most[destination]);
    most[destination] -= part;
    open -= part;
    return part > 0 ? [{ destination, amount: -part, ...WHOLE }] : [];
  });
};
