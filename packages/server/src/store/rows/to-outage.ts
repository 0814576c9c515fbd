import type { Outage } from '@returns-portal/contract';
import type { outages } from '../schema/index.js';

export const toOutage = ({ id, from, until, noticedBy, cause }: typeof outages.$inferSelect): Outage => ({
  id,
  from: from.toISOString(),
  until: until?.toISOString() ?? null,
  noticedBy,
  cause,
});
