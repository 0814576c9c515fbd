import { normaliseNumber } from '../access/normalise.js';
import { operatorOf } from '../access/visit.js';
import type { Visitor } from '../cases/find-case.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { actingAs } from './acting-as.js';
import type { Staff } from './staff.js';

/** Where a member of staff works: on the shop's own returns, or on what a seller has of its marketplace's. */
export interface DeskCall {
  readonly ports: Ports;
  /** The shop to which the orders belong. */
  readonly shop: StoredShop;
  readonly visitor: Extract<Visitor, { by: 'shop' }>;
  readonly staff: Staff;
}

/** The shop's own desk. */
export const ownDesk = (ports: Ports, shop: StoredShop, staff: Staff): DeskCall => ({
  ports: actingAs(ports, staff),
  shop,
  visitor: { by: 'shop', seller: null },
  staff,
});

/** The desk of a seller at its marketplace; null for a shop that sells on none. */
export const desksElsewhere = async (ports: Ports, shop: StoredShop, staff: Staff): Promise<DeskCall | null> => {
  const operator = await operatorOf(ports.store, shop);
  return operator && { ...ownDesk(ports, operator, staff), visitor: { by: 'shop', seller: shop.id } };
};

/** The desk on which a return is: the shop's own, or its marketplace's. */
export const deskOf = async (ports: Ports, shop: StoredShop, staff: Staff, number: string): Promise<DeskCall> => {
  const own = ownDesk(ports, shop, staff);
  if (shop.operator === null) return own;
  const isOwn = await ports.store.inShop(shop.id, (data) => data.readCaseFile(shop.id, normaliseNumber(number)));
  return isOwn ? own : ((await desksElsewhere(ports, shop, staff)) ?? own);
};
