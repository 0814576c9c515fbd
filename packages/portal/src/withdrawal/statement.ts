import type { WithdrawalStatement } from '@returns-portal/contract';
import { plainDay } from '../language/format.js';
import { statementText } from '../text/declared/statement.js';

/**
 * The statement as it is read before it is confirmed, word for word what goes into the record.
 * @param shop its name, where it has arrived
 * @param day on which it is confirmed, `YYYY-MM-DD`
 */
export const statementInWords = (
  { name, contract, email, lines, text }: WithdrawalStatement,
  shop: string | null,
  day: string,
): string =>
  [
    shop === null ? statementText.toShop() : statementText.to(shop),
    '',
    lines ? statementText.partly() : statementText.whole(),
    '',
    `${statementText.contract()} ${contract}`,
    `${statementText.name()} ${name}`,
    `${statementText.email()} ${email}`,
    `${statementText.date()} ${plainDay(day)}`,
    ...(text ? [`${statementText.note()} ${text}`] : []),
    ...(lines
      ? ['', statementText.goods(), ...lines.map(({ quantity, title }) => statementText.line(`${quantity}`, title))]
      : []),
  ].join('\n');

/** Today, on the clock of whoever reads it. */
export const today = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
