import type { OrderViewLine } from '@returns-portal/contract';
import { plainDay } from '../language/format.js';
import { itemsText } from '../text/rest/items.js';

interface Parcel {
  readonly title: string;
  readonly lines: readonly OrderViewLine[];
}

const titleOf = ({ parcels }: OrderViewLine): string => {
  const [first, ...others] = parcels;
  const same = others.every(({ status, on }) => status === first?.status && on === first.on);
  if (!first || !same) return itemsText.severalParcels();
  if (first.status === 'on_its_way') return itemsText.onItsWay();
  return first.on === null ? itemsText.deliveryUnknown() : itemsText.deliveredOn(plainDay(first.on));
};

/** Lines by the parcel they came with, in the order in which they first occur. */
export const parcelsOf = (lines: readonly OrderViewLine[]): Parcel[] => {
  const titles = [...new Set(lines.map(titleOf))];
  return titles.map((title) => ({ title, lines: lines.filter((line) => titleOf(line) === title) }));
};
