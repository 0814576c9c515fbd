import type { OrderUnderTest } from './adapter-under-test.js';

/** Opens the order as its customer would. */
export const lookUp = ({ adapter, order: { order, customer } }: OrderUnderTest) =>
  adapter.lookUpOrder({ number: order.number, email: customer.email });
