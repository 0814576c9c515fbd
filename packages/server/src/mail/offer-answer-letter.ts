import type { CounterOffer } from '@returns-portal/contract';
import type { CaseFile } from '../ports/store/case-data.js';
import { caseNumber, listItems, soldBy } from './case-blocks.js';
import { createFormats } from './create-formats.js';
import { paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

/** Tells a shop what came of its offer, in the customer's language: a shop has told none of its own. */
export const offerAnswerLetter = (file: CaseFile, offer: CounterOffer): Letter => {
  const { customer, locale, returnCase } = file;
  const { number, orderNumber, items, currency, timeZone } = returnCase;
  const { shared, counterOffer } = mailTexts[locale];
  const text = counterOffer.toShop[offer.answer ?? 'lapsed'];
  const { money } = createFormats(shared, currency, timeZone);
  const facts = new Map(
    offer.items.map(({ position, amount, instead }) => [
      items[position],
      counterOffer.toCustomer.amounts(money(amount), money(instead)),
    ]),
  );
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      paragraph(text.opening(customer.name || customer.email, orderNumber)),
      caseNumber(file),
      ...listItems(
        file,
        items.filter((item) => facts.has(item)),
        (item) => [facts.get(item) ?? ''],
      ),
      ...soldBy(file),
      paragraph(text.next),
    ],
  };
};
