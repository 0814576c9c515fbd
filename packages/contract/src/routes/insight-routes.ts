import { insightFileQuerySchema, insightQuerySchema, insightsSchema } from '../schema/insights.js';
import { COMMON, FILE, type Route } from './route.js';

const KEYED = [...COMMON, 'key_invalid', 'scope_missing', 'invalid_request'] as const;
const WHAT =
  'Days are days where the shop is. Returns are counted on the day they were asked for; `docs/guides/insights.md` says what each figure is.';

/** What a shop can learn from its returns. */
export const insightRoutes = {
  readInsights: {
    summary: 'Read the figures of returns',
    description: `Reasons, rates, outcomes, costs, times and satisfaction, with what stands out by more than chance. ${WHAT}`,
    method: 'GET',
    path: '/v1/shops/{shop}/admin/insights',
    auth: 'key',
    scope: 'insights:read',
    query: insightQuerySchema,
    request: null,
    status: 200,
    response: insightsSchema,
    problems: [...KEYED],
  },
  exportInsights: {
    summary: 'Export the figures of returns as a table',
    description: `CSV (RFC 4180), one table a file. Amounts are in major units with a point. ${WHAT}`,
    method: 'GET',
    path: '/v1/shops/{shop}/admin/insights.csv',
    auth: 'key',
    scope: 'insights:read',
    query: insightFileQuerySchema,
    request: null,
    status: 200,
    response: FILE,
    fileTypes: ['text/csv'],
    problems: [...KEYED],
  },
} as const satisfies Record<string, Route>;
