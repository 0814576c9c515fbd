import type { LineDelivery, OrderLine } from '../model/order.js';

/** Units of one line that share a delivery. */
export interface UnitGroup {
  readonly units: number;
  readonly delivery: LineDelivery;
}

const whole = (line: OrderLine): readonly UnitGroup[] => [{ units: line.quantity, delivery: line.delivery }];

/** How the units of a line were delivered, the earliest first, then those of which nobody knows, then the rest. */
export const unitGroups = (line: OrderLine): readonly UnitGroup[] => {
  if (!line.parcels) return whole(line);
  const place = ({ delivery }: UnitGroup): string =>
    delivery.status === 'delivered' ? delivery.on : delivery.status === 'unknown' ? 'u' : 'w';
  return line.parcels
    .map(({ quantity, delivery }) => ({ units: quantity, delivery }))
    .sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
};

/**
 * The groups without the units that are gone. Nobody tells which parcel a unit came in, so those that went back count
 * as the ones that arrived first: what is left is what has most time.
 */
export const openGroups = (line: OrderLine, gone: number): readonly UnitGroup[] => {
  let left = gone;
  return unitGroups(line).flatMap(({ units, delivery }) => {
    const taken = Math.min(left, units);
    left -= taken;
    return units > taken ? [{ units: units - taken, delivery }] : [];
  });
};
