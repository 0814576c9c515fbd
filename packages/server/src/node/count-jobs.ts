import type { PgBoss } from 'pg-boss';
import { BOSS_SCHEMA } from './open-database.js';

/** How many jobs of a kind stand in the queue. */
export interface JobCount {
  readonly kind: string;
  /** Still to be done, those that wait for another attempt included. */
  readonly waiting: number;
  /** Given up after the last attempt, and kept for a person to look at. */
  readonly dead: number;
}

const COUNTS = `
  select name as kind,
    (count(*) filter (where state in ('created', 'retry', 'active')))::int as waiting,
    (count(*) filter (where state = 'failed'))::int as dead
  from ${BOSS_SCHEMA}.job group by name order by name`;

/** Counted now: what pg-boss itself keeps is as old as its last look. */
export const countJobs = async (boss: PgBoss): Promise<readonly JobCount[]> => {
  const { rows } = await boss.getDb().executeSql(COUNTS);
  return rows as readonly JobCount[];
};
