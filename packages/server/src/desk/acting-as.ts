import type { Ports } from '../ports/ports.js';
import type { ReturnStore } from '../ports/return-store.js';
import type { Staff } from './staff.js';

/** The same ports, by which whatever is done is this member of staff's: the log says so. */
export const actingAs = <Some extends Pick<Ports, 'store'>>(ports: Some, staff: Staff): Some => {
  const { store } = ports;
  const signed: ReturnStore = {
    ...store,
    inShop: (shop, work) => store.inShop(shop, (transaction) => work({ ...transaction, staff })),
  };
  return { ...ports, store: signed };
};
