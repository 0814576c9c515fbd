import type { Mail } from '../ports/mailer.js';
import type { Ports } from '../ports/ports.js';
import type { EventType, StoredDelivery } from '../ports/store/event-data.js';
import { paperOf } from '../shipping/paper-of.js';
import { composeAcknowledgement } from './compose-acknowledgement.js';
import { toMail } from './to-mail.js';
import { writeLetter } from './write-letter.js';

/** Mails of which somebody who sends goods needs the label or slip. */
const WITH_PAPER: readonly EventType[] = ['case_created', 'items_approved', 'send_back_reminded'];

/** The same however often a mail is made: from it a mailbox can tell a second copy. */
const idOf = ({ event, recipient }: StoredDelivery): string =>
  event.type === 'case_created' && event.caseNumber !== null
    ? `${event.caseNumber}.confirmed`
    : `${event.id}.${recipient}`;

/** The mail about an event; null when there is nobody it could go to, or nothing to say any more. */
export const composeMail = async (ports: Ports, delivery: StoredDelivery): Promise<Mail | null> => {
  const { shop, event, recipient } = delivery;
  if (recipient !== 'customer' && recipient !== 'shop') return null;
  if (event.type === 'withdrawal_declared') return composeAcknowledgement(ports, delivery);
  const paper =
    WITH_PAPER.includes(event.type) && event.caseNumber ? await paperOf(ports, shop, event.caseNumber) : null;
  const written = await ports.store.inShop(shop, (data) => writeLetter(data, event, paper !== null));
  if (!written) return null;
  const mail = toMail(written, recipient, idOf(delivery));
  return paper ? { ...mail, attachments: [paper] } : mail;
};
