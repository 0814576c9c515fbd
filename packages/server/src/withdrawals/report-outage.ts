import type { Outage } from '@returns-portal/contract';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';

export interface ReportedOutage {
  readonly from: string;
  readonly until: string;
  readonly cause: string;
}

/** Notes that the function could not be reached. It counts for statements that are judged from now on. */
export const reportOutage = async (
  { store }: Pick<Ports, 'store'>,
  shop: StoredShop,
  { from, until, cause }: ReportedOutage,
): Promise<Outage> => {
  if (Date.parse(from) >= Date.parse(until)) {
    throw new ServiceProblem('invalid_request', 'An outage ends after it began', {
      issues: [{ path: 'until', code: 'out_of_range', message: 'A moment after `from`' }],
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
  await store.inShop(shop.id, (data) => data.insertOutage({ shop: shop.id, ...outage }));
  return { ...outage, from: outage.from.toISOString(), until: outage.until.toISOString() };
};
