import type { Due } from '@returns-portal/contract';
import type { StoredSettlement } from '../ports/store/desk-data.js';
import { caseNumber, soldBy } from './case-blocks.js';
import { createFormats } from './create-formats.js';
import type { DeskLetterFile } from './desk-letter-file.js';
import { heading, paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import { linesOf } from './typed-text.js';

/** Tells staff, in the customer's language, that money did not arrive; null where it has since. */
export const refundFailedLetter = (file: DeskLetterFile, settlement: StoredSettlement): Letter | null => {
  if (settlement.state !== 'failed') return null;
  const { locale, returnCase } = file;
  const { number, orderNumber, currency, timeZone } = returnCase;
  const { shared, notice } = mailTexts[locale];
  const text = notice.refundFailed;
  const { money } = createFormats(shared, currency, timeZone);
  const { problem, amount } = settlement;
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      paragraph(text.opening(money(amount), orderNumber)),
      ...(problem === null ? [] : [heading(text.problem), { kind: 'quote' as const, lines: linesOf(problem) }]),
      paragraph(text.next),
      caseNumber(file),
      ...soldBy(file),
    ],
  };
};

/** Of what staff was to be reminded, as the event has it. */
export interface Reminded {
  readonly kind: Due['kind'];
  readonly by: string;
  readonly when: 'soon' | 'over';
}

/** Calls staff to something that is due; null where it is not any more. */
export const dueLetter = (file: DeskLetterFile, { kind, by, when }: Reminded): Letter | null => {
  const due = file.dues.find((each) => each.kind === kind && each.by === by);
  if (!due) return null;
  const { locale, returnCase } = file;
  const { number, orderNumber, currency, timeZone } = returnCase;
  const { shared, notice } = mailTexts[locale];
  const text = notice.due;
  const { day } = createFormats(shared, currency, timeZone);
  return {
    locale,
    subject: text.subject[when](number),
    title: text.title[when],
    blocks: [
      paragraph(text.toDo[kind]),
      paragraph(text.by[when](day(by))),
      ...(due.source === null ? [] : [paragraph(text.law)]),
      caseNumber(file),
      { kind: 'facts', facts: [{ label: notice.order, lines: [orderNumber] }] },
      ...soldBy(file),
    ],
  };
};
