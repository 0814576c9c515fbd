import type { StoredSettlement } from '../ports/store/desk-data.js';
import { greet, linkToPage, caseFact, soldBy } from './case-blocks.js';
import { createFormats } from './create-formats.js';
import type { DeskLetterFile } from './desk-letter-file.js';
import { paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

/**
 * The bonus within a credit; 0 where nobody can tell it apart, because the credit comes in parts or some of its goods
 * were declined.
 */
const bonusWithin = ({ returnCase: { quote } }: DeskLetterFile, amount: number): number => {
  const credit = quote.components.filter(({ destination }) => destination === 'store_credit');
  if (amount !== quote.credit || credit.some(({ kind }) => kind === 'price_kept')) return 0;
  return credit.filter(({ kind }) => kind === 'credit_bonus').reduce((sum, component) => sum + component.amount, 0);
};

/** Brings a customer the code of their store credit. The subject does not name it: whoever has it can use it. */
export const creditLetter = (file: DeskLetterFile, settlement: StoredSettlement): Letter | null => {
  const { reference, amount } = settlement;
  if (reference === null) return null;
  const { locale, returnCase } = file;
  const { number, orderNumber, currency, timeZone } = returnCase;
  const { shared, money: texts } = mailTexts[locale];
  const text = texts.credit;
  const { money } = createFormats(shared, currency, timeZone);
  const bonus = bonusWithin(file, amount);
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening(orderNumber)),
      ...soldBy(file),
      { kind: 'number', label: text.code, value: reference },
      paragraph(text.worth(money(amount))),
      ...(bonus > 0 ? [paragraph(text.bonus(money(bonus)))] : []),
      paragraph(text.use),
      paragraph(text.keep),
      caseFact(file),
      ...linkToPage(file, shared.follow),
      paragraph(shared.questions),
    ],
  };
};
