import type { CaseAct, CaseItem } from '@returns-portal/contract';
import { caseNumber, greet, linkToPage, listItems, itemList, unitsIn } from './case-blocks.js';
import { createFormats, type Formats } from './create-formats.js';
import { dueDay, type DeskLetterFile } from './desk-letter-file.js';
import { lastDayOf } from './hand-over-blocks.js';
import { heading, paragraph, type Block, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

type Receipt = Extract<CaseAct, { kind: 'receipt' }>;

const listUnexpected = ({ unexpected }: Receipt): Block =>
  itemList(unexpected.map(({ title, quantity }) => ({ item: { title, quantity, variant: null }, facts: [] })));

/** What of the same case is still to come. */
const missing = (items: readonly CaseItem[], file: DeskLetterFile, formats: Formats): Block[] => {
  const day = lastDayOf(items);
  if (day === undefined) return [];
  const text = mailTexts[file.locale].arrival.received;
  return [
    heading(text.missing),
    itemList(items.map((item) => ({ item, facts: [] }))),
    paragraph(text.missingBy(formats.day(day))),
  ];
};

/** What follows from dates that are the law's or the shop's own. */
const whatsNext = (file: DeskLetterFile, formats: Formats): Block[] => {
  const { arrival, confirmation } = mailTexts[file.locale];
  const { lookedAtBy, remedyBy, next } = arrival.received;
  const days = [
    [dueDay(file, 'inspection'), lookedAtBy],
    [dueDay(file, 'refund'), confirmation.refundBy],
    [dueDay(file, 'remedy'), remedyBy],
  ] as const;
  const sentences = days.flatMap(([day, say]) => (day === undefined ? [] : [paragraph(say(formats.day(day)))]));
  return sentences.length > 0 ? [heading(next), ...sentences] : [];
};

/** Tells what arrived and what did not, and what happens by when. */
export const goodsReceivedLetter = (file: DeskLetterFile, act: Receipt): Letter => {
  const { locale, returnCase } = file;
  const { number, orderNumber, items, currency, timeZone } = returnCase;
  const { shared, arrival } = mailTexts[locale];
  const text = arrival.received;
  const formats = createFormats(shared, currency, timeZone);
  const absent = items.filter(({ goods, sendBackBy }) => goods === 'approved' && sendBackBy);
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening(orderNumber)),
      caseNumber(file),
      ...listItems(file, unitsIn(returnCase, act.items)),
      ...missing(absent, file, formats),
      ...(act.unexpected.length > 0 ? [heading(text.unexpected), listUnexpected(act), paragraph(text.setAside)] : []),
      ...whatsNext(file, formats),
      ...linkToPage(file, shared.follow),
      paragraph(shared.questions),
    ],
  };
};

/** Tells that a parcel came with nothing of the return in it, and asks what may have happened. */
export const parcelEmptyLetter = (file: DeskLetterFile, act: Receipt): Letter => {
  const { locale, returnCase } = file;
  const { number, orderNumber } = returnCase;
  const { shared, arrival } = mailTexts[locale];
  const text = arrival.empty;
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening(orderNumber)),
      caseNumber(file),
      ...(act.unexpected.length > 0 ? [heading(text.found), listUnexpected(act)] : []),
      heading(text.next),
      paragraph(text.happens),
      paragraph(text.tell),
      paragraph(text.rights),
      ...linkToPage(file, shared.follow),
    ],
  };
};
