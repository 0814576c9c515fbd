import { payableNow, settledBy, type CaseAct } from '@returns-portal/contract';
import { movedOf } from '../desk/money.js';
import { sumBlocks } from './amount-blocks.js';
import { caseNumber, greet, itemList, linkToPage, soldBy, type Mentioned } from './case-blocks.js';
import { createFormats } from './create-formats.js';
import { dueDay, type DeskLetterFile } from './desk-letter-file.js';
import { heading, paragraph, type Block, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import { oneLine } from './typed-text.js';

type Inspection = Extract<CaseAct, { kind: 'inspection' }>;

/** Whether this mail tells of it: an offer, and what was kept for lost value, have one of their own. */
const isTold = ({ result, loss }: Inspection): boolean => result !== 'waiting' && loss === null;

const listOf = ({ locale, returnCase }: DeskLetterFile, acts: readonly Inspection[]): Mentioned[] => {
  const { inspection: text } = mailTexts[locale];
  return acts.flatMap(({ position, quantity, result, text: found }) => {
    const item = returnCase.items[position];
    if (!item) return [];
    const accepted = settledBy(item) === 'remedy' ? text.checked : text.accepted;
    const said = found === null ? [] : [text.found(oneLine(found))];
    const facts = result === 'refused' ? [text.refused, ...said] : [accepted];
    return [{ item: { ...item, quantity }, facts }];
  });
};

/** What comes now, after all that has gone before; nothing where nothing does. */
const comes = (file: DeskLetterFile): Block[] => {
  const { locale, returnCase, settlements } = file;
  const { shared, confirmation } = mailTexts[locale];
  const formats = createFormats(shared, returnCase.currency, returnCase.timeZone);
  const payable = payableNow(returnCase, movedOf(settlements));
  const sums = sumBlocks(payable, confirmation, formats);
  const day = dueDay(file, 'refund');
  const by = day !== undefined && payable.refund > 0 ? [paragraph(confirmation.refundBy(formats.day(day)))] : [];
  return sums.length > 0 ? [heading(confirmation.amounts), ...sums, ...by] : [];
};

/** Tells what was found on looking at goods. Null where other mails of the same moment say all of it. */
export const goodsInspectedLetter = (file: DeskLetterFile, acts: readonly Inspection[]): Letter | null => {
  const told = acts.filter(isTold);
  if (told.length === 0) return null;
  const { locale, returnCase } = file;
  const { number, orderNumber } = returnCase;
  const { shared, inspection: text, withdrawalDeclined } = mailTexts[locale];
  const hasRefused = told.some(({ result }) => result === 'refused');
  const units = told.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening(orderNumber)),
      caseNumber(file),
      heading(shared.items(units)),
      ...soldBy(file),
      itemList(listOf(file, told)),
      ...(acts.some(({ loss }) => loss !== null) ? [paragraph(text.others)] : []),
      ...comes(file),
      ...(hasRefused
        ? [
            heading(text.refusedNext),
            paragraph(text.goesBack),
            paragraph(withdrawalDeclined.object),
            paragraph(withdrawalDeclined.guarantee),
          ]
        : []),
      ...linkToPage(file, shared.follow),
      ...(hasRefused ? [] : [paragraph(shared.questions)]),
    ],
  };
};
