import { MailRefusedError, type Mail } from '../ports/mailer.js';
import type { Ports } from '../ports/ports.js';
import type { StoredDelivery } from '../ports/store/event-data.js';
import { receiptFile } from '../receipt/receipt-file.js';
import { withdrawalOf } from '../withdrawals/withdrawal-of.js';
import { acknowledgementLetter } from './acknowledgement-letter.js';
import { mailboxOf } from './mailbox-of.js';
import { toMail } from './to-mail.js';

/**
 * The acknowledgement of a statement of withdrawal, to the address that it names and to no other.
 *
 * @throws MailRefusedError where that can be no address
 */
export const composeAcknowledgement = async (
  ports: Ports,
  { shop: shopId, event }: Pick<StoredDelivery, 'shop' | 'event'>,
): Promise<Mail | null> => {
  const { shop, recorded } = await ports.store.inShop(shopId, async (data) => ({
    shop: await data.findShop(shopId),
    recorded: await withdrawalOf(data, event),
  }));
  if (!shop || !recorded) return null;
  const { statement, number } = recorded;
  const email = mailboxOf(statement.email);
  if (email === null) throw new MailRefusedError('What was given as an address can be none');
  const letter = acknowledgementLetter(recorded);
  // The same however often it is made: from it a mailbox can tell a second copy.
  const mail = toMail({ shop, customer: { name: statement.name, email }, letter }, 'customer', `${number}.received`);
  return { ...mail, attachments: [await receiptFile(ports, shop, recorded, 'pdf')] };
};
