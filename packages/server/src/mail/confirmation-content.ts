import type { CaseItem, ReturnCase } from '@returns-portal/contract';
import type { MethodKind } from '@returns-portal/policy';
import type { CaseFile } from '../ports/store/case-data.js';
import { createFormats, type Formats } from './create-formats.js';
import type { Block, ListedItem, MailContent } from './mail-content.js';
import type { Sentence } from './sentence.js';
import type { CaseKind, ConfirmationText, HandOver, ItemOutcome } from './text/confirmation-text.js';
import { confirmationTexts } from './text/index.js';

const HAND_OVER: Readonly<Record<MethodKind, HandOver>> = {
  drop_off: 'send',
  parcel_label: 'send',
  paperless_code: 'send',
  own_carrier: 'send',
  in_store: 'bring',
  pickup: 'collect',
};

/** A case of one track alone is called by its name; whatever holds goodwill, or a mixture, is a return. */
export const kindOf = ({ items }: ReturnCase): CaseKind => {
  if (items.every(({ choice }) => choice.track === 'withdrawal')) return 'withdrawal';
  return items.every(({ choice }) => choice.track === 'conformity') ? 'claim' : 'return';
};

/** A person has to decide first. */
const waits = ({ goods }: CaseItem): boolean => goods === 'requested';

const outcomeOf = ({ choice }: CaseItem): ItemOutcome =>
  choice.track === 'withdrawal' ? 'withdrawal' : choice.outcome;

const movesMoney = ({ choice }: CaseItem): boolean =>
  choice.track === 'withdrawal' || (choice.outcome !== 'repair' && choice.outcome !== 'replacement');

const paragraph = (text: Sentence | string): Block => ({
  kind: 'paragraph',
  text: typeof text === 'string' ? [text] : text,
});

const listItem = (item: CaseItem, text: ConfirmationText): ListedItem => ({
  title: `${item.quantity}\u00a0×\u00a0${item.title}`,
  facts: [
    ...(item.variant ? [item.variant] : []),
    text.outcome[outcomeOf(item)],
    ...(waits(item) ? [text.awaitsAnswer] : []),
  ],
});

const refundDay = (items: readonly CaseItem[], text: ConfirmationText, formats: Formats): Block => {
  const promised = items.flatMap(({ refundBy }) => refundBy ?? []).sort()[0];
  if (promised === undefined) {
    return paragraph(items.every(({ sendBackBy }) => sendBackBy === null) ? text.withoutParcel : text.afterReceipt);
  }
  const all = items.every(({ refundBy }) => refundBy !== null);
  const sentence = (all ? text.refundBy : text.refundWithdrawnBy)(formats.day(promised));
  return paragraph([...sentence, ' ', text.withheld]);
};

/** Amounts, and when they come; nothing where the goods are repaired or replaced. */
const amounts = ({ items, quote }: ReturnCase, text: ConfirmationText, formats: Formats): Block[] => {
  if (quote.refund === 0 && quote.credit === 0 && quote.owed === 0) return [];
  const due = items.filter(({ money }) => money === 'due');
  return [
    { kind: 'heading', text: text.amounts },
    ...(quote.refund > 0 ? [paragraph(text.refund(formats.money(quote.refund)))] : []),
    ...(quote.credit > 0 ? [paragraph(text.credit(formats.money(quote.credit)))] : []),
    ...(quote.owed > 0 ? [paragraph(text.owed(formats.money(quote.owed)))] : []),
    ...(due.length > 0 && quote.refund + quote.credit > 0 ? [refundDay(due, text, formats)] : []),
    ...(items.some((item) => waits(item) && movesMoney(item)) ? [paragraph(text.afterReview)] : []),
  ];
};

const nextSteps = (
  { items, method }: ReturnCase,
  file: CaseFile,
  text: ConfirmationText,
  formats: Formats,
): Block[] => {
  const heading: Block = { kind: 'heading', text: text.next };
  const going = items.filter((item) => !waits(item));
  if (going.length === 0) return [heading, paragraph(text.waitFirst)];
  const [first] = going.flatMap(({ sendBackBy }) => sendBackBy?.day ?? []).sort();
  if (first === undefined || method === null) return [heading, paragraph(text.nothingToSend)];
  return [
    heading,
    paragraph(text.handOverBy[HAND_OVER[method.kind]](formats.day(first))),
    ...(going.length < items.length ? [paragraph(text.waitForSome)] : []),
    paragraph(text.method(method.labels[file.locale])),
    paragraph(method.instructions[file.locale]),
    ...(method.address.length > 0 ? [{ kind: 'address', lines: method.address } as const] : []),
  ];
};

/** What the confirmation of a case says. */
export const confirmationContent = (file: CaseFile): MailContent => {
  const { shop, customer, locale, returnCase } = file;
  const text = confirmationTexts[locale];
  const kind = kindOf(returnCase);
  const formats = createFormats(text, returnCase.currency, returnCase.timeZone);
  const units = returnCase.items.reduce((sum, { quantity }) => sum + quantity, 0);
  const withdrawn = returnCase.items.some(({ choice }) => choice.track === 'withdrawal');
  return {
    locale,
    shop: shop.name,
    accent: shop.accent,
    title: text.title[kind],
    blocks: [
      paragraph(text.greeting(customer.name)),
      paragraph(text.opening[kind](returnCase.orderNumber)),
      { kind: 'number', label: text.numberLabel[kind], value: returnCase.number },
      ...(withdrawn ? [paragraph(text.withdrawalReceived(formats.moment(returnCase.createdAt)))] : []),
      { kind: 'heading', text: text.items(units) },
      ...(returnCase.seller.id === shop.id ? [] : [paragraph(text.soldBy(returnCase.seller.name))]),
      { kind: 'items', items: returnCase.items.map((item) => listItem(item, text)) },
      ...amounts(returnCase, text, formats),
      ...nextSteps(returnCase, file, text, formats),
      ...(shop.returnsUrl ? [{ kind: 'link', label: text.follow, url: shop.returnsUrl } as const] : []),
      paragraph(text.questions),
    ],
  };
};
