import type { StoredSettlement } from '../ports/store/desk-data.js';
import { greet, linkToPage, caseFact } from './case-blocks.js';
import { createFormats } from './create-formats.js';
import type { DeskLetterFile } from './desk-letter-file.js';
import { paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import { oneLine } from './typed-text.js';

/** Confirms what a customer has paid for something that costs more than what came back. */
export const paymentLetter = (file: DeskLetterFile, settlement: StoredSettlement): Letter => {
  const { locale, returnCase, acts } = file;
  const { number, orderNumber, currency, timeZone } = returnCase;
  const { shared, money: texts } = mailTexts[locale];
  const text = texts.payment;
  const formats = createFormats(shared, currency, timeZone);
  const { at, settledAt, reference, amount } = settlement;
  const isSent = acts.some((act) => act.kind === 'outgoing' && act.what === 'exchange');
  const facts = [
    { label: texts.date, lines: [formats.dayOf(settledAt ?? at)] },
    ...(reference === null ? [] : [{ label: texts.reference, lines: [oneLine(reference)] }]),
  ];
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening(orderNumber)),
      { kind: 'number', label: text.amount, value: formats.money(amount) },
      { kind: 'facts', facts },
      ...(isSent ? [] : [paragraph(text.next)]),
      caseFact(file),
      ...linkToPage(file, shared.follow),
      paragraph(shared.questions),
    ],
  };
};
