import type { OrderView, OrderViewLine } from '@returns-portal/contract';
import { localDayAt, type GoodwillAllowed, type WithdrawalAllowed } from '@returns-portal/policy';
import { longDay, plainDay } from '../language/format.js';
import { refusedText, verdictText } from '../text/rest/verdicts.js';
import { itemsText } from '../text/rest/items.js';

export interface VerdictLine {
  readonly text: string;
  /** `near` for a last day, `closed` where only the guarantee or nothing is left. */
  readonly tone: 'open' | 'near' | 'closed';
  /** Who gives the day, where it is not the seller; or what still can be done although the window is closed. */
  readonly more: string | null;
}

type AllowedVerdict = WithdrawalAllowed | GoodwillAllowed;

/** Final sale for which nothing but store credit is left. */
const isCreditOnly = (verdict: AllowedVerdict): boolean =>
  verdict.because.code === 'outcomes_restricted' &&
  verdict.because.params.restriction === 'final_sale' &&
  'offers' in verdict &&
  verdict.offers.every(({ outcome }) => outcome.kind === 'store_credit');

const untilDay = (verdict: AllowedVerdict): string => verdict.until?.day ?? '';

const allowedLine = (verdict: AllowedVerdict, today: string): VerdictLine => {
  const { code } = verdict.because;
  const line = (text: string, tone: VerdictLine['tone'] = 'open'): VerdictLine => ({ text, tone, more: null });
  if (isCreditOnly(verdict)) {
    return line(verdict.until ? verdictText.creditUntil(longDay(verdict.until.day)) : verdictText.credit());
  }
  switch (code) {
    case 'withdrawal_not_started':
    case 'window_not_started':
      return line(verdictText.notStarted());
    case 'withdrawal_delivery_unknown':
    case 'window_delivery_unknown':
    case 'guarantee_delivery_unknown':
      return line(verdictText.deliveryUnknown());
    case 'withdrawal_late_by_national_count':
      return line(verdictText.lateButAccepted(), 'near');
    case 'withdrawal_exception_unproven':
      return line(verdictText.exceptionUnproven());
    default:
      if (!verdict.until) return line(verdictText.deliveryUnknown());
      return {
        ...(verdict.until.day === today
          ? line(verdictText.lastDay(), 'near')
          : line(verdictText.until(longDay(verdict.until.day)))),
        more: verdict.because.layer === 'operator' ? verdictText.floor() : null,
      };
  }
};

/** The one line that an item carries: the longest way back that is open, or why there is none. */
export const verdictLine = (order: OrderView, line: OrderViewLine, now: Date): VerdictLine => {
  const { withdrawal, goodwill, conformity } = line.verdicts;
  if (line.open === 0) return { text: itemsText.allReturned(), tone: 'closed', more: null };
  const open = [withdrawal, goodwill].flatMap((verdict) => (verdict.allowed ? [verdict] : []));
  const endless = open.find((verdict) => verdict.until === null);
  const longest = endless ?? open.sort((a, b) => (untilDay(a) < untilDay(b) ? 1 : -1))[0];
  if (longest) return allowedLine(longest, localDayAt(now.toISOString(), order.timeZone));
  // Both are refused: the shop's own reason says most, unless it only says that the item has not arrived.
  const refused = !goodwill.allowed && goodwill.because.code === 'excluded' ? withdrawal : goodwill;
  const text = refused.allowed ? '' : refusedText(refused.because);
  const more = !conformity.allowed
    ? null
    : conformity.until
      ? verdictText.faultyUntil(plainDay(conformity.until.day))
      : verdictText.faulty();
  return { text, tone: 'closed', more };
};
