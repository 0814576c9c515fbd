import { balanceOf } from '@returns-portal/contract';
import { givenOf } from '../desk/money.js';
import type { StoredSettlement } from '../ports/store/desk-data.js';
import { greet, linkToPage, caseFact, soldBy } from './case-blocks.js';
import { createFormats, type Formats } from './create-formats.js';
import type { DeskLetterFile } from './desk-letter-file.js';
import { paragraph, type Block, type LabelledFact, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import type { MoneyText } from './text/money-text.js';
import { oneLine } from './typed-text.js';

/** To what means the money went; of several payments of the order, how much to each. */
const meansOf = (
  { means, payments }: StoredSettlement,
  text: MoneyText['refund'],
  { money }: Formats,
): readonly string[] => {
  const isSplit = payments.length > 1 || payments.some(({ kind }) => kind === 'gift_card');
  const parts = isSplit ? payments.map(({ kind, amount }) => text.onPayment[kind](money(amount))) : [];
  if (means === 'manual') return [text.byHand, ...parts];
  return isSplit ? parts : [text.original];
};

/** When it was, by what means, and under which reference it is found. */
const factsOf = (settlement: StoredSettlement, text: MoneyText, formats: Formats): Block => {
  const { at, settledAt, reference } = settlement;
  const facts: LabelledFact[] = [
    { label: text.date, lines: [formats.dayOf(settledAt ?? at)] },
    { label: text.refund.means, lines: meansOf(settlement, text.refund, formats) },
    ...(reference === null ? [] : [{ label: text.reference, lines: [oneLine(reference)] }]),
  ];
  return { kind: 'facts', facts };
};

/** What is still to come, or that nothing is. */
const rest = ({ locale, returnCase, settlements }: DeskLetterFile, { money }: Formats): Block[] => {
  const text = mailTexts[locale].money.refund;
  const left = balanceOf(returnCase, givenOf(settlements)).refund;
  if (left > 0) return [paragraph(text.stillToCome(money(left)))];
  return returnCase.status === 'closed' ? [paragraph(text.done)] : [];
};

/** Tells what was paid back, how and when; of what the law adds because it came late, that this is so. */
export const refundLetter = (file: DeskLetterFile, settlement: StoredSettlement): Letter => {
  const { locale, returnCase } = file;
  const { number, orderNumber, currency, timeZone } = returnCase;
  const { shared, money: text } = mailTexts[locale];
  const formats = createFormats(shared, currency, timeZone);
  const isSurcharge = settlement.kind === 'surcharge';
  const { subject, title, opening, amount } = isSurcharge ? text.surcharge : text.refund;
  return {
    locale,
    subject: subject(number),
    title,
    blocks: [
      greet(file),
      paragraph(opening(orderNumber)),
      ...soldBy(file),
      { kind: 'number', label: amount, value: formats.money(settlement.amount) },
      factsOf(settlement, text, formats),
      ...(settlement.means === 'provider' ? [paragraph(text.refund.bank)] : []),
      ...(isSurcharge ? [] : rest(file, formats)),
      caseFact(file),
      ...linkToPage(file, shared.follow),
      paragraph(shared.questions),
    ],
  };
};
