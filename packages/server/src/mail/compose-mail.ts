import type { Mail } from '../ports/mailer.js';
import type { Ports } from '../ports/ports.js';
import type { StoredDelivery } from '../ports/store/event-data.js';
import { toMail } from './to-mail.js';
import { writeLetter } from './write-letter.js';

/** The same however often a mail is made: from it a mailbox can tell a second copy. */
const idOf = ({ event, recipient }: StoredDelivery): string =>
  event.type === 'case_created' && event.caseNumber !== null
    ? `${event.caseNumber}.confirmed`
    : `${event.id}.${recipient}`;

/** The mail about an event; null when there is nobody it could go to, or nothing to say any more. */
export const composeMail = async ({ store }: Pick<Ports, 'store'>, delivery: StoredDelivery): Promise<Mail | null> => {
  const { shop, event, recipient } = delivery;
  if (recipient !== 'customer' && recipient !== 'shop') return null;
  const written = await store.inShop(shop, (data) => writeLetter(data, event));
  return written && toMail(written, recipient, idOf(delivery));
};
