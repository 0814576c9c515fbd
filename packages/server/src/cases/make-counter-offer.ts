import { acceptCounter, isOpenOffer, offerCounter, type CaseDetails, type OfferedItem } from '@returns-portal/contract';
import { addDays, endOfDay, localDayAt, type Deadline, type LocalDay } from '@returns-portal/policy';
import { recordEvent } from '../events/record-event.js';
import type { DeskCall } from '../desk/desk-at.js';
import { insistOnCover } from '../desk/insist-on-cover.js';
import { insist, ServiceProblem } from '../service-problem.js';
import { changeCase } from './open-case.js';

/** How long a customer has to answer, where the shop does not say. */
const DAYS_TO_ANSWER = 14;
/** Longer than anybody should be kept waiting for their money. */
const MOST_DAYS = 60;

export interface CounterOfferRequest {
  readonly items: readonly OfferedItem[];
  readonly text: string;
  readonly answerBy?: LocalDay | undefined;
}

/** The last day for an answer. */
export const offerDeadline = (asked: LocalDay | undefined, now: Date, timeZone: string): Deadline => {
  const today = localDayAt(now.toISOString(), timeZone);
  const day = asked ?? addDays(today, DAYS_TO_ANSWER);
  if (day > today && day <= addDays(today, MOST_DAYS)) return { day, endsAt: endOfDay(day, timeZone) };
  throw new ServiceProblem('invalid_request', 'No day on which an answer can be waited for', {
    issues: [{ path: 'answerBy', code: 'out_of_range', message: `A day from tomorrow to ${MOST_DAYS} days from now` }],
  });
};

/** After inspection the shop offers to accept goods only in part. One such offer can be open at a time. */
export const makeCounterOffer = (
  { ports, shop, visitor }: DeskCall,
  number: string,
  { items: wanted, text, answerBy }: CounterOfferRequest,
): Promise<CaseDetails> =>
  changeCase(ports, shop, visitor, number, async (transaction, { file, trail }, now) => {
    const { returnCase } = file;
    const { number: caseNumber, timeZone } = returnCase;
    if (isOpenOffer(returnCase, trail.counterOffer, now)) {
      const params = { because: 'offer_open', offer: trail.counterOffer.id };
      throw new ServiceProblem('action_unavailable', 'The customer has not answered the last offer', params);
    }
    const items = insist(offerCounter(returnCase, wanted));
    insistOnCover(acceptCounter(returnCase, items), { settlements: await transaction.settlementsOf(caseNumber) });
    const id = crypto.randomUUID();
    await transaction.insertCounterOffer(shop.id, caseNumber, {
      id,
      items,
      text: text.trim(),
      madeAt: now,
      answerBy: offerDeadline(answerBy, now, timeZone),
    });
    const data = { offer: id };
    await recordEvent(transaction, shop, now, { type: 'counter_offer_made', by: 'shop', caseNumber, data });
  });
