import type { LocalDay } from '../calendar/local-day.js';
import type { Order } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { SelectedItem } from '../model/selection.js';
import { resolve } from './resolved.js';
import { indexRules } from './rule-index.js';

/** Answers where items go that travel together by a method: one parcel, one address. */
export type DestinationRules = (
  order: Order,
  items: readonly SelectedItem[],
  method: string,
  today: LocalDay,
) => readonly string[];

/** The first rule that holds for every item decides, else the method's own address. */
export const destinationRules = ({ destinations, methods, reasons }: Policy): DestinationRules => {
  const index = indexRules(resolve(destinations, reasons), 'destinations');
  return (order, items, method, today) => {
    const perItem = items.map(({ lineId, choice }) => {
      const line = order.lines.find(({ id }) => id === lineId);
      const holding = line ? index({ order, line, today, customer: undefined }) : [];
      return holding
        .map(({ rule }) => rule)
        .filter(
          ({ codes, when }) =>
            (when?.methods?.includes(method) ?? true) &&
            (codes === null || (choice.track !== 'withdrawal' && codes.includes(choice.reason))),
        );
    });
    const [first = [], ...others] = perItem;
    const rule = first.find((candidate) => others.every((rules) => rules.includes(candidate)));
    return rule?.address ?? methods.find(({ code }) => code === method)?.address ?? [];
  };
};
