import type { LineDelivery, OrderLine } from '../model/order.js';

/** Units of one line that share a delivery. */
export interface UnitGroup {
  readonly units: number;
  readonly delivery: LineDelivery;
}

/** Sorts groups: the earliest delivery first, then those of which nobody knows, then the rest. */
const place = ({ delivery }: UnitGroup): string =>
  delivery.status === 'delivered' ? delivery.on : delivery.status === 'unknown' ? 'u' : 'w';

/**
 * How the units of a line that are not gone were delivered. Nobody tells which parcel a unit came in, so those that went
 * back count as the ones that arrived first: what is left is what has most time.
 */
export const openGroups = ({ quantity, delivery, parcels }: OrderLine, gone: number): readonly UnitGroup[] => {
  if (!parcels) return [{ units: quantity - gone, delivery }];
  let left = gone;
  return parcels
    .map((parcel) => ({ units: parcel.quantity, delivery: parcel.delivery }))
    .sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
    .flatMap((group) => {
      const units = Math.max(0, group.units - left);
      left -= group.units - units;
      return units > 0 ? [{ ...group, units }] : [];
    });
};
