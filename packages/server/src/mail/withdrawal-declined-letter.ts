import type { JudgedLine } from '@returns-portal/contract';
import type { Customer } from '../order-record.js';
import type { WithdrawalRecord } from '../withdrawals/record.js';
import { greet } from './case-blocks.js';
import { createFormats } from './create-formats.js';
import { heading, paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import type { WithdrawalDeclinedText } from './text/withdrawal-declined-text.js';
import { linesOf } from './typed-text.js';

export interface DeclinedWithdrawal {
  readonly customer: Pick<Customer, 'name' | 'email'>;
  readonly record: WithdrawalRecord;
  readonly declined: readonly JudgedLine[];
  readonly orderNumber: string;
  /** Other goods of the statement go their way. */
  readonly hasOpened: boolean;
}

const reasonOf = (
  { because: { code, params } }: JudgedLine,
  text: WithdrawalDeclinedText['because'],
  day: (day: string) => string,
): string => {
  const { endedOn, exception } = params;
  if (code === 'withdrawal_period_over' && typeof endedOn === 'string') return text.periodOver(day(endedOn));
  if (code === 'line_unclear') return text.unclear;
  const excepted: Readonly<Record<string, string>> = text.excepted;
  return (typeof exception === 'string' ? excepted[exception] : undefined) ?? text.other;
};

/** Tells a consumer what the shop does not take back, why, and what they can do about it. */
export const withdrawalDeclinedLetter = ({
  customer,
  record,
  declined,
  orderNumber,
  hasOpened,
}: DeclinedWithdrawal): Letter => {
  const { locale, timeZone, receivedAt, number } = record;
  const { shared, withdrawalDeclined: text } = mailTexts[locale];
  // No amount is in it.
  const { moment, day } = createFormats(shared, 'EUR', timeZone);
  const units = declined.reduce((sum, { quantity }) => sum + quantity, 0);
  const [words] = declined.flatMap((line) => line.text ?? []);
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet({ customer, locale }),
      paragraph(text.opening(moment(receivedAt), orderNumber)),
      { kind: 'number', label: text.reference, value: number },
      heading(shared.items(units)),
      {
        kind: 'items',
        items: declined.map((line) => ({
          title: `${line.quantity}\u00a0×\u00a0${line.title}`,
          facts: [reasonOf(line, text.because, day)],
        })),
      },
      ...(words === undefined ? [] : [heading(text.shopSays), { kind: 'quote' as const, lines: linesOf(words) }]),
      ...(hasOpened ? [paragraph(text.restStands)] : []),
      heading(text.next),
      paragraph(text.object),
      paragraph(text.guarantee),
    ],
  };
};
