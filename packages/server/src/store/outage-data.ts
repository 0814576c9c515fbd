import { desc, eq, or } from 'drizzle-orm';
import type { OutageData } from '../ports/store/outage-data.js';
import type { Database } from './database.js';
import { toOutage } from './rows/to-outage.js';
import { heartbeats, outages } from './schema/index.js';

/** Every shop of the service. */
const SERVICE = '*';
const MOST = 500;

/** When statements could not be received. */
export const outageData = (database: Database): OutageData => ({
  async listOutages(shop) {
    const rows = await database
      .select()
      .from(outages)
      .where(or(eq(outages.shop, shop), eq(outages.shop, SERVICE)))
      .orderBy(desc(outages.from), desc(outages.id))
      .limit(MOST);
    return rows.map(toOutage);
  },

  async insertOutage(outage) {
    await database.insert(outages).values(outage);
  },

  async beat(now) {
    const [last] = await database.select().from(heartbeats).where(eq(heartbeats.shop, SERVICE)).for('update');
    await database
      .insert(heartbeats)
      .values({ shop: SERVICE, at: now })
      .onConflictDoUpdate({ target: heartbeats.shop, set: { at: now } });
    return last?.at ?? null;
  },
});
