import type { CaseAct, CaseItem } from '@returns-portal/contract';
import { caseFact, greet, linkToPage, listItems, unitsIn } from './case-blocks.js';
import type { DeskLetterFile } from './desk-letter-file.js';
import { paragraph, type Block, type Letter } from './mail-content.js';
import type { OutgoingText } from './text/outgoing-text.js';
import { mailTexts } from './text/index.js';
import { oneLine } from './typed-text.js';

type Outgoing = Extract<CaseAct, { kind: 'outgoing' }>;

/** What can be had in exchange, as its shop calls it, by SKU. */
export type Titles = ReadonlyMap<string, string>;

/** The SKU that was wanted for an item. */
export const exchangedFor = ({ choice }: CaseItem): string | null =>
  choice.track === 'goodwill' ? (choice.exchangeFor ?? null) : null;

const parcel = ({ carrier, trackingNumber }: Outgoing, text: OutgoingText): Block => {
  const facts = [
    ...(carrier === null ? [] : [{ label: text.carrier, lines: [oneLine(carrier)] }]),
    ...(trackingNumber === null ? [] : [{ label: text.tracking, lines: [oneLine(trackingNumber)] }]),
  ];
  return facts.length > 0 ? { kind: 'facts', facts } : paragraph(text.untracked);
};

/** Tells what is on its way to the customer, and how to follow it. */
export const goodsSentLetter = (file: DeskLetterFile, act: Outgoing, titles: Titles): Letter => {
  const { locale, returnCase } = file;
  const { number, orderNumber } = returnCase;
  const { shared, outgoing: text } = mailTexts[locale];
  const instead = (item: CaseItem): string[] => {
    const title = titles.get(exchangedFor(item) ?? '');
    return act.what === 'exchange' && title !== undefined ? [text.instead(title)] : [];
  };
  return {
    locale,
    subject: text.subject[act.what](number),
    title: text.title[act.what],
    blocks: [
      greet(file),
      paragraph(text.opening[act.what](orderNumber)),
      ...listItems(file, unitsIn(returnCase, act.items), instead),
      parcel(act, text),
      ...(act.what === 'send_back' ? [paragraph(text.refused)] : []),
      caseFact(file),
      ...linkToPage(file, shared.follow),
      paragraph(shared.questions),
    ],
  };
};
