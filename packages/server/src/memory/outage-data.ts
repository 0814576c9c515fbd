import type { OutageData } from '../ports/store/outage-data.js';
import { toOutage } from '../store/rows/to-outage.js';
import type { Tables } from './open-tables.js';
import { latestFirst } from './sorted.js';
import type { Sync } from './sync.js';
import { EVERY_SHOP } from './walls.js';

const MOST = 500;

/** When statements could not be received. */
export const outageData = ({ outages, heartbeats }: Tables): Sync<OutageData> => ({
  listOutages(shop) {
    const rows = outages.select((row) => row.shop === shop || row.shop === EVERY_SHOP);
    return latestFirst(rows, ({ from, id }) => [from, id])
      .slice(0, MOST)
      .map(toOutage);
  },

  insertOutage: (outage) => outages.insert(outage),

  beat(now) {
    const [last] = heartbeats.select((row) => row.shop === EVERY_SHOP);
    heartbeats.upsert({ shop: EVERY_SHOP, at: now }, { at: now });
    return last?.at ?? null;
  },
});
