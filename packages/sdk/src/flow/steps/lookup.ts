import type { LookupRequest } from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';
import { beginLookup, beginOrder, fresh, idle, isPending, pending } from '../begin.js';
import type { Contact } from '../contact.js';
import type { FlowEvent } from '../event.js';
import { lookupProblems } from '../problems.js';
import type { LookupState, OrdersState } from '../state.js';
import type { Transition } from '../transition-result.js';

const toRequest = (number: string, { kind, value }: Contact, locale: Locale | undefined): LookupRequest =>
  ({ number: number.trim(), [kind]: value.trim(), ...(locale && { locale }) }) as LookupRequest;

export const onLookup = (state: LookupState, event: FlowEvent): Transition => {
  switch (event.type) {
    case 'lookup.submitted': {
      if (isPending(state)) return [state];
      const { number, contact, locale } = event;
      const typed = { ...state, number, contact, notice: null };
      const problems = lookupProblems(number, contact);
      if (problems.length > 0) return [{ ...typed, progress: idle, problems }];
      const request = toRequest(number, contact, locale);
      return [
        { ...typed, request, progress: pending, problems: [] },
        { type: 'look_up', request },
      ];
    }
    case 'contact.chosen':
      if (isPending(state)) return [state];
      return [{ ...beginLookup(state.shop, event.number), kept: state.kept, contact: { kind: event.kind, value: '' } }];
    case 'order.found':
      return [beginOrder(event.lookup, { ...state, customer: null })];
    case 'customer.absent':
      return [{ ...state, signingIn: false }];
    case 'customer.signed_in': {
      const { customer } = event;
      const { shop, kept, number } = state;
      const orders: OrdersState = {
        ...fresh,
        shop,
        kept,
        step: 'orders',
        customer,
        orders: [],
        next: null,
        progress: pending,
      };
      return number.trim()
        ? [orders, { type: 'open_order', customer, number: number.trim() }]
        : [orders, { type: 'list_orders', customer, cursor: null }];
    }
    default:
      return [state];
  }
};
