import { pgSchema, timestamp } from 'drizzle-orm/pg-core';

/*
 * Everything lives in a schema of its own, so that the service can share a database with a shop's own tables.
 * Every row carries its shop. Amounts are minor units in bigint, read as numbers (they stay below 2^53); days
 * are `date`, moments `timestamptz`. Documents that are only ever read as a whole are jsonb.
 *
 * After a change here: `npm run migrations`, and commit what it writes.
 */
export const returns = pgSchema('returns');

/** A column of a moment. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
