import { plainText } from '../mail/sentence.js';
import type { Slip } from '../slip/slip-content.js';
import { plainPdf } from './plain-pdf.js';

const RULE = '-'.repeat(80);

/** What the slip says, typewritten and without its code: it can be packed with the goods, and costs no library. */
export const plainSlip = (slip: Slip): Promise<Uint8Array> => {
  const { title, shop, soldBy, facts, cutOut, whatToDo, steps, itemsTitle, items, note } = slip;
  const blocks: readonly (readonly string[])[] = [
    [title.toUpperCase(), shop, ...(soldBy === null ? [] : [soldBy])],
    facts.map(({ label, value }) => `${label}: ${value}`),
    cutOut ? [RULE, cutOut.to.label, ...cutOut.to.lines, '', `${cutOut.from.label}: ${cutOut.from.value}`, RULE] : [],
    [whatToDo, ...steps.map((step, index) => `${index + 1}. ${plainText(step)}`)],
    [
      itemsTitle,
      ...items.map(
        ({ quantity, title: name, variant }) => `${quantity} × ${[name, variant].filter(Boolean).join(', ')}`,
      ),
    ],
    note === null ? [] : [note],
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, '']);
  return Promise.resolve(plainPdf(lines));
};
