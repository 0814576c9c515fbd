import type { Lookup, LookupRequest } from '@returns-portal/contract';
import { admitCode, admitLookup } from '../access/limit-attempts.js';
import { normaliseNumber } from '../access/normalise.js';
import { CODE_MINUTES } from '../access/one-time-code.js';
import { operatorOf, visitTo } from '../access/visit.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { LookupTarget } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { contactOf, lookupSettingsOf } from './contact.js';
import { findTarget } from './find-target.js';
import { openOrder } from './open-order.js';

/**
 * Sends a code to the order's address, or does the same work for nothing: neither the answer nor its time tells whether
 * there is such an order.
 *
 * @param home the shop that the order belongs to, whose mail it is
 */
const askForCode = async (
  ports: Ports,
  home: StoredShop,
  { locale }: LookupRequest,
  target: LookupTarget | null,
): Promise<never> => {
  const now = ports.clock.now();
  const id = crypto.randomUUID();
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
  await ports.store.inShop(home.id, async (transaction) => {
    const orderId = target?.orderId ?? null;
    await transaction.insertVerification({
      id,
      shop: home.id,
      orderId,
      matchedCase: target?.matchedCase ?? null,
      expiresAt,
    });
    const data = { verification: id, orderId, locale: locale ?? null };
    await recordEvent(transaction, home, now, { type: 'code_requested', by: 'customer', caseNumber: null, data });
  });
  throw new ServiceProblem('code_required', 'A code was sent to the address of the order, if there is one', {
    verification: id,
    expiresAt: expiresAt.toISOString(),
  });
};

/**
 * Opens an order to whoever knows its number and one thing more. An unknown number and a wrong contact get the same
 * answer after the same work, and so does an order of a marketplace that holds nothing of the seller whose page it is.
 * Attempts on a seller's page count at its operator's too: twenty pages are not twenty times the guesses.
 */
export const lookUpOrder = async (
  ports: Ports,
  shop: StoredShop,
  request: LookupRequest,
  clientAddress: string | undefined,
): Promise<Lookup> => {
  const contact = contactOf(request);
  const operator = await operatorOf(ports.store, shop);
  const { contacts, code } = lookupSettingsOf(shop, operator);
  if (!contacts.includes(contact.kind)) {
    const message = `This shop takes ${contacts.join(' or ')}`;
    throw new ServiceProblem('invalid_request', 'The request is not what the shop asks for', {
      issues: [{ path: contact.kind, code: 'contact_not_taken', message }],
    });
  }
  const number = normaliseNumber(request.number);
  const counting = operator ? [shop, operator] : [shop];
  const admission = await admitLookup(ports, counting, { number, address: clientAddress });
  const target = await findTarget(ports, shop, operator, request.number, contact);
  if (code) {
    await admitCode(ports, counting, number);
    return askForCode(ports, target?.home ?? operator ?? shop, request, target);
  }
  if (!target) throw new ServiceProblem('order_not_found', 'No order with this number and contact');
  await admission.forgive();
  return openOrder(ports, visitTo(shop, target.home, target.orderId), target.matchedCase);
};
