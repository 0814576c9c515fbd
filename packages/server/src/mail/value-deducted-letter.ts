import { worthOf, type WithdrawalClocks } from '@returns-portal/contract';
import type { CaseFile } from '../ports/store/case-data.js';
import type { Deduction } from '../ports/store/deduction-data.js';
import { caseNumber, greet, linkToPage, listItems } from './case-blocks.js';
import { createFormats } from './create-formats.js';
import { heading, paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import { linesOf } from './typed-text.js';

/** Tells a consumer what was kept of the price, why, and how to object. */
export const valueDeductedLetter = (file: CaseFile, deduction: Deduction, clocks: WithdrawalClocks | null): Letter => {
  const { locale, shop, returnCase } = file;
  const { number, orderNumber, items, currency, timeZone, quote } = returnCase;
  const { shared, valueDeducted: text } = mailTexts[locale];
  const { money, day } = createFormats(shared, currency, timeZone);
  const kept = deduction.items.flatMap(({ position, amount }) => {
    const item = items[position];
    return item ? [{ item, fact: text.amounts(money(amount), money(worthOf(returnCase, position))) }] : [];
  });
  const factOf = new Map(kept.map(({ item, fact }) => [item, fact]));
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening(orderNumber)),
      caseNumber(file),
      ...listItems(
        file,
        kept.map(({ item }) => item),
        (item) => [factOf.get(item) ?? ''],
      ),
      heading(text.why),
      { kind: 'quote', lines: linesOf(deduction.text) },
      paragraph(text.law),
      ...(shop.returnsUrl ? [paragraph(text.evidence)] : []),
      heading(text.refund),
      paragraph(text.total(money(quote.refund))),
      ...(clocks?.late === null && quote.refund > 0 ? [paragraph(text.refundBy(day(clocks.refundBy)))] : []),
      heading(text.object),
      paragraph(text.objectHow),
      ...linkToPage(file, text.openCase),
    ],
  };
};
