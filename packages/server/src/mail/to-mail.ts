import type { Customer } from '../order-record.js';
import type { Mail, MailAddress } from '../ports/mailer.js';
import type { Shop } from '../shop.js';
import type { Letter } from './mail-content.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';
import { oneLine } from './typed-text.js';

/** A letter between a shop and a customer. */
export interface Correspondence {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly letter: Letter;
}

/**
 * A letter, ready to be sent. It always comes from the shop's address, the only one that its mail server may send from;
 * an answer to it goes to the other side.
 *
 * @param id what is before the @ of its message id
 */
export const toMail = ({ shop, customer, letter }: Correspondence, to: 'customer' | 'shop', id: string): Mail => {
  const { subject, ...content } = letter;
  const ofShop: MailAddress = { name: oneLine(shop.name), address: shop.email };
  const ofCustomer: MailAddress = { name: oneLine(customer.name), address: customer.email };
  const page = { ...content, shop: shop.name, accent: shop.accent };
  return {
    messageId: `${id}@${shop.email.slice(shop.email.lastIndexOf('@') + 1)}`,
    from: ofShop,
    replyTo: to === 'shop' ? ofCustomer : ofShop,
    to: to === 'shop' ? ofShop : ofCustomer,
    subject: oneLine(subject),
    html: renderHtml(page),
    text: renderText(page),
  };
};
