import type { RecordedWithdrawal } from '../withdrawals/withdrawal-of.js';
import { acknowledgementBlocks } from './acknowledgement-blocks.js';
import { greet } from './case-blocks.js';
import { paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import { oneLine } from './typed-text.js';

/** Brings the acknowledgement of a statement of withdrawal, in the language of the statement. */
export const acknowledgementLetter = (recorded: RecordedWithdrawal): Letter => {
  const { locale, number, statement } = recorded;
  const { acknowledgement: text, shared } = mailTexts[locale];
  const { name, email } = statement;
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet({ customer: { name: oneLine(name), email }, locale }),
      ...acknowledgementBlocks(recorded),
      paragraph(text.attached),
      paragraph(shared.questions),
    ],
  };
};
