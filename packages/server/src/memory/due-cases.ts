import { feedbackOnce, remindedOnce } from '../events/once.js';
import type { CaseData } from '../ports/store/case-data.js';
import type { Tables } from './open-tables.js';
import type { Rows } from './rows.js';
import { sorted } from './sorted.js';
import type { Sync } from './sync.js';

/** Cases for which the calendar has something to do. */
export const dueCases = ({
  caseItems,
  returnCases,
  shipments,
  events,
  feedback,
}: Tables): Pick<Sync<CaseData>, 'casesToRemind' | 'casesToExpire' | 'casesToAsk'> => {
  /** Cases that go their way with goods that nobody has sent, by the last moment for it. */
  const waiting = (shop: string, isDue: (endsAt: Date) => boolean): string[] => {
    const isWaiting = (row: Rows['caseItems']): boolean =>
      row.shop === shop && row.goods === 'approved' && row.sendBackEndsAt !== null && isDue(row.sendBackEndsAt);
    const numbers = sorted(caseItems.select(isWaiting), ({ sendBackEndsAt }) => [sendBackEndsAt]).map(
      ({ caseNumber }) => caseNumber,
    );
    return [...new Set(numbers)].filter(
      (wanted) => returnCases.select(({ number, endedAs }) => number === wanted && endedAs === null).length > 0,
    );
  };
  return {
    casesToRemind: (shop, from, until, limit) =>
      waiting(shop, (endsAt) => endsAt >= from && endsAt <= until)
        .filter((number) => events.select((row) => row.shop === shop && row.once === remindedOnce(number)).length === 0)
        .slice(0, limit),

    casesToExpire(shop, before, limit) {
      // What stands in the way of an end: other tracks, goods that are elsewhere, a parcel on its way.
      const isStanding = ({ goods, choice }: Rows['caseItems']): boolean =>
        goods !== 'approved' || choice.track !== 'goodwill';
      return waiting(shop, (endsAt) => endsAt < before)
        .filter((number) => !caseItems.select(({ caseNumber }) => caseNumber === number).some(isStanding))
        .filter(
          (number) =>
            !shipments.select(({ caseNumber }) => caseNumber === number).some(({ state }) => state !== 'announced'),
        )
        .slice(0, limit);
    },

    casesToAsk: (shop, from, until, limit) =>
      returnCases
        .select((row) => row.shop === shop && row.status === 'closed')
        .map(({ number }) => number)
        .filter((number) => {
          const past = events.select((row) => row.shop === shop && row.caseNumber === number);
          const last = Math.max(...past.map(({ at }) => at.getTime()));
          const isAsked = past.some(({ once }) => once === feedbackOnce(number));
          const hasSaid = feedback.select(({ caseNumber }) => caseNumber === number).length > 0;
          return !isAsked && !hasSaid && last >= from.getTime() && last <= until.getTime();
        })
        .slice(0, limit),
  };
};
