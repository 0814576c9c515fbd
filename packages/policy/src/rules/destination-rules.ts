import type { LocalDay } from '../calendar/local-day.js';
import type { Order } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { SelectedItem } from '../model/selection.js';
import { admits } from './admits.js';
import { indexRules } from './rule-index.js';
import { subjectOf } from './subject.js';

/** Answers where items go that travel together by a method: one parcel, one address. */
export type DestinationRules = (
  order: Order,
  items: readonly SelectedItem[],
  method: string,
  today: LocalDay,
) => readonly string[];

/** The first rule that holds for every item decides, else the method's own address. */
export const destinationRules = ({ destinations, methods, reasons }: Policy): DestinationRules => {
  const index = indexRules(destinations, 'destinations', reasons);
  return (order, items, method, today) => {
    const [first = [], ...others] = items.map(({ lineId, choice }) => {
      const line = order.lines.find(({ id }) => id === lineId);
      const reason = choice.track === 'withdrawal' ? '' : choice.reason;
      return (line ? index(subjectOf(order, line, today, undefined)) : []).filter(
        ({ rule, codes }) => admits(rule.when?.methods, method) && admits(codes, reason),
      );
    });
    const found = first.find((rule) => others.every((rules) => rules.includes(rule)));
    return found?.rule.address ?? methods.find(({ code }) => code === method)?.address ?? [];
  };
};
