import { eq, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * Whether a uuid column is an id that somebody sent, which may be no uuid at all and is then unknown, not an error. The
 * column itself is compared: under row-level security no index serves its text.
 */
export const isSameId = (column: PgColumn, id: string): SQL => (UUID.test(id) ? eq(column, id) : sql`false`);
