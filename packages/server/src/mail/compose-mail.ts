import type { Mail } from '../ports/mailer.js';
import type { Ports } from '../ports/ports.js';
import type { StoredDelivery } from '../ports/store/event-data.js';
import { composeConfirmation } from './compose-confirmation.js';

/** The mail about an event; null when there is nobody it could go to. */
export const composeMail = async (
  { store }: Pick<Ports, 'store'>,
  { shop, event }: StoredDelivery,
): Promise<Mail | null> => {
  const { caseNumber } = event;
  if (caseNumber === null) return null;
  const file = await store.inShop(shop, (data) => data.readCaseFile(shop, caseNumber));
  if (!file) throw new Error(`There is no case ${caseNumber} to write about`);
  return event.type === 'case_created' ? composeConfirmation(file) : null;
};
