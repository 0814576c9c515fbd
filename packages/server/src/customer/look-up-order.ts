import type { Lookup, LookupRequest } from '@returns-portal/contract';
import { admitCode, admitLookup } from '../access/limit-attempts.js';
import { normaliseNumber } from '../access/normalise.js';
import { CODE_MINUTES } from '../access/one-time-code.js';
import { importOrder, knownCustomer } from '../admin/import-order.js';
import { recordEvent } from '../events/record-event.js';
import type { OrderRecord } from '../order-record.js';
import type { Ports } from '../ports/ports.js';
import type { LookupTarget } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { contactFits, contactOf, lookupSettingsOf, type Contact } from './contact.js';
import { openOrder } from './open-order.js';

/** The order as the shop's own system has it, where there is one to ask. */
const askSource = async ({ orders }: Ports, shop: StoredShop, number: string): Promise<OrderRecord | null> =>
  (await orders?.findOrder(shop.id, number).catch((cause: unknown) => {
    throw new ServiceProblem('unavailable', "The shop's own system does not answer", undefined, cause);
  })) ?? null;

/**
 * The order of this number if the contact is its customer's. One from the shop's own system is taken over only then:
 * that takes longer than knowing of none.
 */
const findFitting = async (
  ports: Ports,
  shop: StoredShop,
  typed: string,
  contact: Contact,
): Promise<LookupTarget | null> => {
  const { store } = ports;
  const find = () => store.inShop(shop.id, (data) => data.findLookupTarget(shop.id, normaliseNumber(typed)));
  const record = await askSource(ports, shop, typed.trim());
  const stored = await find();
  const customer = record ? knownCustomer(record) : (stored?.customer ?? null);
  if (!(await contactFits(shop, contact, customer))) return null;
  if (!record) return stored;
  await importOrder(store, record);
  return find();
};

/**
 * Sends a code to the order's address, or does the same work for nothing: neither the answer nor its time tells whether
 * there is such an order.
 */
const askForCode = async (
  ports: Ports,
  shop: StoredShop,
  { number: typed, locale }: LookupRequest,
  target: LookupTarget | null,
): Promise<never> => {
  await admitCode(ports, shop, normaliseNumber(typed));
  const now = ports.clock.now();
  const id = crypto.randomUUID();
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
  await ports.store.inShop(shop.id, async (transaction) => {
    const orderId = target?.orderId ?? null;
    await transaction.insertVerification({
      id,
      shop: shop.id,
      orderId,
      matchedCase: target?.matchedCase ?? null,
      expiresAt,
    });
    const data = { verification: id, orderId, locale: locale ?? null };
    await recordEvent(transaction, shop, now, { type: 'code_requested', by: 'customer', caseNumber: null, data });
  });
  throw new ServiceProblem('code_required', 'A code was sent to the address of the order, if there is one', {
    verification: id,
    expiresAt: expiresAt.toISOString(),
  });
};

/**
 * Opens an order to whoever knows its number and one thing more. An unknown number and a wrong contact get the same
 * answer after the same work.
 */
export const lookUpOrder = async (
  ports: Ports,
  shop: StoredShop,
  request: LookupRequest,
  clientAddress: string | undefined,
): Promise<Lookup> => {
  const contact = contactOf(request);
  const { contacts, code } = lookupSettingsOf(shop);
  if (!contacts.includes(contact.kind)) {
    const message = `This shop takes ${contacts.join(' or ')}`;
    throw new ServiceProblem('invalid_request', 'The request is not what the shop asks for', {
      issues: [{ path: contact.kind, code: 'contact_not_taken', message }],
    });
  }
  const number = normaliseNumber(request.number);
  const admission = await admitLookup(ports, shop, { number, address: clientAddress });
  const target = await findFitting(ports, shop, request.number, contact);
  if (code) return askForCode(ports, shop, request, target);
  if (!target) throw new ServiceProblem('order_not_found', 'No order with this number and contact');
  await admission.forgive();
  return openOrder(ports, shop, target.orderId, target.matchedCase);
};
