import { addDays } from '@returns-portal/policy';
import { declaredOnce } from '../events/once.js';
import type { HandlingData } from '../ports/store/handling-data.js';
import type { Tables } from './open-tables.js';
import type { Rows } from './rows.js';
import { latestFirst, pageOf, sorted } from './sorted.js';
import type { Sync } from './sync.js';

type Statement = Rows['withdrawals'];
type Lists = 'listStatements' | 'listDueStatements' | 'unknownStatements' | 'acknowledgementOf';

/** Statements as the shop's staff looks through them. */
export const statementLists = ({
  withdrawals,
  withdrawalHandling,
  staffTasks,
  events,
  deliveries,
}: Tables): Pick<Sync<HandlingData>, Lists> => {
  const handlingOf = ({ shop, id }: Statement) =>
    withdrawalHandling.select((row) => row.shop === shop && row.withdrawalId === id)[0];
  return {
    listStatements(shop, page) {
      const placeOf = ({ receivedAt, id }: Statement): readonly [string, string] => [receivedAt.toISOString(), id];
      const rows = withdrawals.select((row) => row.shop === shop);
      return pageOf(latestFirst(rows, placeOf), page, placeOf);
    },

    listDueStatements(shop, page) {
      const found = withdrawals
        .select((row) => row.shop === shop)
        .map((row) => ({ row, handling: handlingOf(row) }))
        .filter(({ handling }) => handling?.dueBy !== null)
        // What nobody has looked at is due the day after it came, as everything that a person has to look at.
        .map(({ row, handling }) => ({
          row,
          due: handling?.dueBy ?? addDays(row.receivedAt.toISOString().slice(0, 10), 1),
        }));
      const placeOf = ({ due, row }: (typeof found)[number]): readonly [string, string] => [due, row.id];
      const { rows, next } = pageOf(sorted(found, placeOf), page, placeOf, 'earliest');
      return { rows: rows.map(({ row }) => row), next };
    },

    unknownStatements(shop, since, limit) {
      const isUnknown = (statement: Statement): boolean =>
        handlingOf(statement)?.match === 'unknown' &&
        staffTasks.select(
          ({ shop: owner, withdrawalId, kind, doneAt }) =>
            owner === shop && withdrawalId === statement.id && kind === 'identify_contract' && doneAt === null,
        ).length > 0;
      const rows = withdrawals.select((row) => row.shop === shop && row.receivedAt >= since).filter(isUnknown);
      return latestFirst(rows, ({ receivedAt }) => [receivedAt])
        .slice(0, limit)
        .map(({ id }) => id);
    },

    acknowledgementOf(shop, withdrawalId) {
      const [event] = events.select((row) => row.shop === shop && row.once === declaredOnce(withdrawalId));
      const [row] = deliveries.select(
        ({ eventId, channel, recipient }) => eventId === event?.id && channel === 'mail' && recipient === 'customer',
      );
      if (!row) return null;
      const { state, attempts, sentAt, problem } = row;
      return { state, attempts, sentAt: sentAt?.toISOString() ?? null, problem };
    },
  };
};
