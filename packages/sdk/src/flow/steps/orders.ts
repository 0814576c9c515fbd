import { beginOrder, idle, isPending, pending } from '../begin.js';
import type { FlowEvent } from '../event.js';
import type { OrdersState } from '../state.js';
import type { Transition } from '../transition-result.js';

export const onOrders = (state: OrdersState, event: FlowEvent): Transition => {
  const { customer, next } = state;
  switch (event.type) {
    case 'orders.listed': {
      const orders = [...state.orders, ...event.list.orders];
      return [{ ...state, orders, next: event.list.next, progress: idle }];
    }
    case 'orders.continued':
      // Also the way to try again after a first page that failed.
      if (isPending(state) || (next === null && state.orders.length > 0)) return [state];
      return [
        { ...state, progress: pending },
        { type: 'list_orders', customer, cursor: next },
      ];
    case 'order.chosen':
      if (isPending(state)) return [state];
      return [
        { ...state, progress: pending, notice: null },
        { type: 'open_order', customer, number: event.number },
      ];
    case 'order.found':
      return [beginOrder(event.lookup, state)];
    default:
      return [state];
  }
};
