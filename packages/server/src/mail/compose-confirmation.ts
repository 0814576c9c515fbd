import type { Mail } from '../ports/mailer.js';
import type { CaseFile } from '../ports/store/case-data.js';
import { confirmationContent, kindOf } from './confirmation-content.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';
import { confirmationTexts } from './text/index.js';

/** Whatever a shop's system has put into a name: a line break in it would look like the end of a header. */
const oneLine = (name: string): string => name.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The mail that confirms a case, in the language in which it was submitted. */
export const composeConfirmation = (given: CaseFile): Mail => {
  const file = { ...given, customer: { ...given.customer, name: oneLine(given.customer.name) } };
  const { shop, customer, locale, returnCase } = file;
  const content = confirmationContent(file);
  const sender = { name: shop.name, address: shop.email };
  return {
    messageId: `${returnCase.number}.confirmed@${shop.email.slice(shop.email.lastIndexOf('@') + 1)}`,
    from: sender,
    replyTo: sender,
    to: { name: customer.name, address: customer.email },
    subject: confirmationTexts[locale].subject[kindOf(returnCase)](returnCase.number),
    html: renderHtml(content),
    text: renderText(content),
  };
};
