import type { StaffTask } from '@returns-portal/contract';
import type { StoredHandling } from '../../ports/store/handling-data.js';
import type { staffTasks, withdrawalHandling } from '../schema/index.js';

export const toHandling = (row: typeof withdrawalHandling.$inferSelect): StoredHandling => {
  const { withdrawalId, match, orderId, lines, cases, dueBy } = row;
  return { withdrawalId, match, orderId, lines, cases, dueBy };
};

export const toTask = ({ id, kind, since, dueBy, doneAt, note }: typeof staffTasks.$inferSelect): StaffTask => ({
  id,
  kind,
  since: since.toISOString(),
  dueBy,
  doneAt: doneAt?.toISOString() ?? null,
  note,
});
