import type { Instant, Locale, Order } from '@returns-portal/policy';
import { CODE_MINUTES } from '../access/one-time-code.js';
import type { Customer } from '../order-record.js';
import { greet } from './case-blocks.js';
import { createFormats } from './create-formats.js';
import { paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

/**
 * Brings a one-time code. Nothing but the number is said of the order, and no page is linked: whoever asked has it open,
 * and nobody should get used to codes beside links.
 */
export const codeLetter = (
  locale: Locale,
  customer: Customer,
  { number, currency, timeZone }: Order,
  digits: string,
  askedAt: Date,
): Letter => {
  const { shared, code: text } = mailTexts[locale];
  const until: Instant = new Date(askedAt.getTime() + CODE_MINUTES * 60_000).toISOString();
  const time = createFormats(shared, currency, timeZone).time(until);
  return {
    locale,
    subject: text.subject(digits),
    title: text.title,
    blocks: [
      greet({ customer, locale }),
      paragraph(text.opening(number)),
      { kind: 'code', digits },
      paragraph(text.validFor(text.minutes(CODE_MINUTES), time)),
      paragraph(text.nobodyAsks),
      paragraph(text.notYou),
    ],
  };
};
