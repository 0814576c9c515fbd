import type { insightRoutes } from '@returns-portal/contract';
import { desksElsewhere, ownDesk } from '../../desk/desk-at.js';
import { insightTable } from '../../insight/insight-tables.js';
import { readInsights } from '../../insight/read-insights.js';
import { toCsv } from '../../insight/to-csv.js';
import type { Ports } from '../../ports/ports.js';
import type { Call, Handlers } from '../call.js';
import { staffOf } from '../staff-of.js';

/** Where the days of a shop are that says nothing else. */
const TIME_ZONE = 'Europe/Paris';

export const insightHandlers = (ports: Ports): Handlers<keyof typeof insightRoutes> => {
  const read = async (call: Call<'readInsights' | 'exportInsights'>) => {
    const { shop, query } = call;
    const staff = staffOf(call);
    const elsewhere = await desksElsewhere(ports, shop, staff);
    const desks = [ownDesk(ports, shop, staff), ...(elsewhere ? [elsewhere] : [])];
    return readInsights(desks, query, shop.timeZone ?? TIME_ZONE, ports.clock.now());
  };
  return {
    readInsights: read,
    exportInsights: async (call) => {
      const { table = 'periods' } = call.query;
      const insights = await read(call);
      const { head, rows } = insightTable(insights, table);
      const fileName = `returns-${table}-${insights.from}-${insights.until}.csv`;
      return { type: 'text/csv; charset=utf-8', fileName, bytes: new TextEncoder().encode(toCsv(head, rows)) };
    },
  };
};
