import type { RecordedWithdrawal } from '../withdrawals/withdrawal-of.js';
import { exactMoment } from './exact-moment.js';
import { heading, paragraph, type Block, type LabelledFact } from './mail-content.js';
import type { AcknowledgementText } from './text/acknowledgement-text.js';
import { mailTexts } from './text/index.js';
import { linesOf, oneLine } from './typed-text.js';

/** Local time first, then the same for everybody. */
const momentFact = (
  label: string,
  instant: string,
  text: AcknowledgementText,
  { locale, timeZone }: RecordedWithdrawal,
) => {
  const local = text.moment(exactMoment(instant, mailTexts[locale].shared.formats, timeZone));
  return { label, lines: [local, text.universal(instant)] };
};

/** When it was submitted: one moment, or two where a device kept the statement. */
const momentBlocks = (recorded: RecordedWithdrawal, text: AcknowledgementText): Block[] => {
  const { confirmedAt, receivedAt } = recorded;
  if (confirmedAt === null) return [{ kind: 'facts', facts: [momentFact(text.submitted, receivedAt, text, recorded)] }];
  const facts = [
    momentFact(text.confirmed, confirmedAt, text, recorded),
    momentFact(text.received, receivedAt, text, recorded),
  ];
  return [{ kind: 'facts', facts }, paragraph(text.wasKept)];
};

const detailsOf = ({ statement }: RecordedWithdrawal, text: AcknowledgementText): LabelledFact[] => [
  { label: text.name, lines: [oneLine(statement.name)] },
  { label: text.contract, lines: linesOf(statement.contract) },
  { label: text.email, lines: [oneLine(statement.email)] },
  {
    label: text.goods,
    lines: statement.lines?.map(({ title, quantity }) => `${quantity}\u00a0×\u00a0${oneLine(title)}`) ?? [
      text.wholeContract,
    ],
  },
  ...(statement.text === undefined ? [] : [{ label: text.ownWords, lines: linesOf(statement.text) }]),
];

/**
 * What an acknowledgement says, in a mail and in a file alike: that a statement was received, when, and what it said word
 * for word (Directive 2011/83/EU art. 11a(4)). Nothing in it depends on an order.
 */
export const acknowledgementBlocks = (recorded: RecordedWithdrawal): readonly Block[] => {
  const { locale, number, shown, hash } = recorded;
  const text = mailTexts[locale].acknowledgement;
  return [
    paragraph(text.opening),
    { kind: 'number', label: text.numberLabel, value: number },
    ...momentBlocks(recorded, text),
    heading(text.statement),
    { kind: 'quote', lines: linesOf(shown.text) },
    heading(text.details),
    {
      kind: 'facts',
      facts: [
        ...detailsOf(recorded, text),
        { label: text.controls, lines: [text.quoted(oneLine(shown.entry)), text.quoted(oneLine(shown.confirm))] },
        { label: text.digest, lines: [hash] },
      ],
    },
    paragraph(text.keep),
  ];
};
