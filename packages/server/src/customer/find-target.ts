import { normaliseNumber } from '../access/normalise.js';
import { importOrder, knownCustomer } from '../admin/import-order.js';
import type { OrderRecord } from '../order-record.js';
import type { Ports } from '../ports/ports.js';
import type { LookupTarget } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { contactFits, type Contact } from './contact.js';

export interface FoundTarget extends LookupTarget {
  /** The shop that the order belongs to. */
  readonly home: StoredShop;
}

/** The order as the shop's own system has it, where there is one to ask. */
const askSource = async ({ orders }: Ports, shop: StoredShop, number: string): Promise<OrderRecord | null> =>
  (await orders?.findOrder(shop.id, number).catch((cause: unknown) => {
    throw new ServiceProblem('unavailable', "The shop's own system does not answer", undefined, cause);
  })) ?? null;

/**
 * The order of this number in one shop if the contact is its customer's. One from the shop's own system is taken over
 * only then: that takes longer than knowing of none.
 *
 * @param seller only an order that holds goods of this seller
 */
const findIn = async (
  ports: Ports,
  home: StoredShop,
  typed: string,
  contact: Contact,
  seller?: string,
): Promise<FoundTarget | null> => {
  const { store } = ports;
  const find = async () => {
    const found = await store.inShop(home.id, (data) => data.findLookupTarget(home.id, normaliseNumber(typed), seller));
    return found && { ...found, home };
  };
  const record = await askSource(ports, home, typed.trim());
  const stored = await find();
  const isMeant = seller === undefined || record?.order.lines.some((line) => line.seller === seller);
  const customer = record ? (isMeant ? knownCustomer(record) : null) : (stored?.customer ?? null);
  if (!(await contactFits(home, contact, customer))) return null;
  if (!record) return stored;
  await importOrder(store, record);
  return find();
};

/**
 * The order that is looked up on a shop's page: one of its own, or on a seller's page one of its operator's that holds
 * goods of the seller. Both are always looked for, so that the time does not tell which of them there is.
 */
export const findTarget = async (
  ports: Ports,
  page: StoredShop,
  operator: StoredShop | null,
  typed: string,
  contact: Contact,
): Promise<FoundTarget | null> => {
  const own = await findIn(ports, page, typed, contact);
  const operators = operator && (await findIn(ports, operator, typed, contact, page.id));
  return own ?? operators;
};
