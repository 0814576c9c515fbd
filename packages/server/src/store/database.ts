import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** A Drizzle database or a transaction of one, whatever driver is below it. */
export type Database = PgDatabase<PgQueryResultHKT>;
