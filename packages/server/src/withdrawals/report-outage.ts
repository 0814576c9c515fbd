import { logAct } from '../events/write-log.js';
import type { Outage } from '@returns-portal/contract';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';

export interface ReportedOutage {
  readonly from: string;
  readonly until: string;
  readonly cause: string;
}

/** No period lasts longer than that: twelve months and the first one (Directive 2011/83/EU art. 10). */
const OLDEST = 2 * 366 * 24 * 60 * 60 * 1000;

/** Notes that the function could not be reached. It counts for statements that are judged from now on. */
export const reportOutage = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  { from, until, cause }: ReportedOutage,
): Promise<Outage> => {
  const now = clock.now().getTime();
  const [began, ended] = [Date.parse(from), Date.parse(until)];
  // What is no moment at all compares with nothing.
  if (!(now - OLDEST < began && began < ended && ended <= now)) {
    throw new ServiceProblem('invalid_request', 'An outage lies in the last two years, and ends after it began', {
      issues: [{ path: 'until', code: 'out_of_range', message: 'A moment after `from` that has passed' }],
    });
  }
  const id = crypto.randomUUID();
  const outage = {
    id,
    from: new Date(from),
    until: new Date(until),
    noticedBy: 'reported',
    cause: cause.trim(),
  } as const;
  await store.inShop(shop.id, async (data) => {
    await data.insertOutage({ shop: shop.id, ...outage });
    await logAct(data, shop.id, clock.now(), 'outage_reported', { outage: id });
  });
  return { ...outage, from: outage.from.toISOString(), until: outage.until.toISOString() };
};
