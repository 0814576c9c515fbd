import type { HandlingData } from '../ports/store/handling-data.js';
import { toHandling, toTask } from '../store/rows/to-handling.js';
import type { Tables } from './open-tables.js';
import { sorted } from './sorted.js';
import { statementLists } from './statement-lists.js';
import type { Sync } from './sync.js';

interface OfStatement {
  readonly shop: string;
  readonly withdrawalId: string;
}

/** What comes after statements were received. */
export const handlingData = (tables: Tables): Sync<HandlingData> => {
  const { withdrawalHandling, staffTasks } = tables;
  const ofStatement = (shop: string, withdrawalId: string) => (row: OfStatement) =>
    row.shop === shop && row.withdrawalId === withdrawalId;
  return {
    // One transaction is open at a time.
    lockHandling: () => undefined,

    findHandling(shop, withdrawalId) {
      const [row] = withdrawalHandling.select(ofStatement(shop, withdrawalId));
      return row ? toHandling(row) : null;
    },

    handlingsOf: (orderId) => withdrawalHandling.select((row) => row.orderId === orderId).map(toHandling),

    saveHandling(shop, { withdrawalId, match, orderId, lines, cases }) {
      const facts = { match, orderId, lines: [...lines], cases: [...cases] };
      withdrawalHandling.upsert({ shop, withdrawalId, ...facts, dueBy: null }, facts);
    },

    saveDueBy(shop, withdrawalId, dueBy) {
      withdrawalHandling.update(ofStatement(shop, withdrawalId), { dueBy });
    },

    insertTask: (shop, id, task) => staffTasks.insertNew({ id, shop, ...task, doneAt: null, note: null }),

    tasksOf: (shop, withdrawalId) =>
      sorted(staffTasks.select(ofStatement(shop, withdrawalId)), ({ since, kind }) => [since, kind]).map(toTask),

    endTask(shop, withdrawalId, kind, { at, note }) {
      const isOpen = ofStatement(shop, withdrawalId);
      staffTasks.update((row) => isOpen(row) && row.kind === kind && row.doneAt === null, { doneAt: at, note });
    },

    ...statementLists(tables),
  };
};
