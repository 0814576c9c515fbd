import type { CounterOffer } from '@returns-portal/contract';
import type { CaseFile } from '../ports/store/case-data.js';
import { caseNumber, greet, linkToPage, listItems } from './case-blocks.js';
import { kindOf } from './case-kind.js';
import { createFormats } from './create-formats.js';
import { heading, paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import { linesOf } from './typed-text.js';

/** Brings a customer what their shop offers; null once it was answered. */
export const counterOfferLetter = (file: CaseFile, offer: CounterOffer): Letter | null => {
  if (offer.answer !== null) return null;
  const { locale, shop, returnCase } = file;
  const { number, orderNumber, items, currency, timeZone } = returnCase;
  const { shared, counterOffer } = mailTexts[locale];
  const text = counterOffer.toCustomer;
  const { money, day } = createFormats(shared, currency, timeZone);
  const offered = offer.items.flatMap(({ position, amount, instead }) => {
    const item = items[position];
    return item ? [{ item, fact: text.amounts(money(amount), money(instead)) }] : [];
  });
  const factOf = new Map(offered.map(({ item, fact }) => [item, fact]));
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening[kindOf(returnCase) === 'claim' ? 'claim' : 'return'](orderNumber)),
      caseNumber(file),
      ...listItems(
        file,
        offered.map(({ item }) => item),
        (item) => [factOf.get(item) ?? ''],
      ),
      heading(text.why),
      { kind: 'quote', lines: linesOf(offer.text) },
      heading(text.answer),
      paragraph(text.answerBy(day(offer.answerBy.day))),
      paragraph(shop.returnsUrl ? text.onThePage : text.byReply),
      ...linkToPage(file, text.openOffer),
      paragraph(text.free),
      paragraph(shared.questions),
    ],
  };
};
