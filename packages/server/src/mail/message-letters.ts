import type { CaseFile, StoredMessage } from '../ports/store/case-data.js';
import { caseNumber, greet, linkToPage, soldBy } from './case-blocks.js';
import { kindOf } from './case-kind.js';
import { paragraph, type Block, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import { linesOf } from './typed-text.js';

const quote = ({ text }: StoredMessage): Block => ({ kind: 'quote', lines: linesOf(text) });

/** Brings a customer what their shop wrote. */
export const messageToCustomer = (file: CaseFile, message: StoredMessage): Letter => {
  const { shop, locale, returnCase } = file;
  const text = mailTexts[locale].message.toCustomer;
  const kind = kindOf(returnCase);
  return {
    locale,
    subject: text.subject[kind](returnCase.number),
    title: text.title(shop.name),
    blocks: [
      greet(file),
      paragraph(text.opening[kind](returnCase.orderNumber)),
      quote(message),
      caseNumber(file),
      paragraph(shop.returnsUrl ? text.replyByMailOrPage : text.replyByMail),
      ...linkToPage(file, mailTexts[locale].shared.follow),
    ],
  };
};

/** Brings a shop what its customer wrote, in the customer's language: a shop has told none of its own. */
export const messageToShop = (file: CaseFile, message: StoredMessage): Letter => {
  const { customer, locale, returnCase } = file;
  const text = mailTexts[locale].message.toShop;
  return {
    locale,
    subject: text.subject(returnCase.number),
    title: text.title,
    blocks: [
      paragraph(text.opening(customer.name || customer.email, returnCase.orderNumber)),
      quote(message),
      caseNumber(file),
      ...soldBy(file),
      paragraph(text.replyGoesTo),
    ],
  };
};
