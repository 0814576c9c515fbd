import type { Order } from '../model/order.js';
import type { SelectedItem } from '../model/selection.js';
import { sum } from '../money/allocate.js';

/** What items that go back by withdrawal, or all the others, cost together. Rules never count the one with the other. */
export const caseValue = ({ lines }: Order, items: readonly SelectedItem[], withdrawn: boolean): number =>
  sum(
    items
      .filter(({ choice }) => (choice.track === 'withdrawal') === withdrawn)
      .map(({ lineId, quantity }) => quantity * (lines.find(({ id }) => id === lineId)?.unitPrice ?? 0)),
  );
