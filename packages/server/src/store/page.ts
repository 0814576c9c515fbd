import { desc, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Page, PageRequest } from '../ports/store/page.js';

/** What comes after a place in a list that is sorted by a moment and then an id, the latest first. */
export const afterPlace = ({ after }: PageRequest, moment: PgColumn, id: PgColumn): SQL | undefined => {
  if (!after) return undefined;
  const [at, last] = after;
  return sql`(${moment}, ${id}) < (${at}::timestamptz, ${sql.param(last, id)})`;
};

export const latestFirst = (moment: PgColumn, id: PgColumn): SQL[] => [desc(moment), desc(id)];

/** A page of rows of which one more than wanted was read. */
export const toPage = <T>(
  rows: readonly T[],
  limit: number,
  placeOf: (row: T) => readonly [string, string],
): Page<T> => {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  if (rows.length <= limit || last === undefined) return { rows: page, next: null };
  return { rows: page, next: placeOf(last) };
};
