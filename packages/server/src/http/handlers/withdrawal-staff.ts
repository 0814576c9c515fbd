import type { withdrawalStaffRoutes } from '@returns-portal/contract';
import { keepLostValue } from '../../cases/keep-lost-value.js';
import { uploadCaseFile } from '../../cases/upload-case-file.js';
import type { Ports } from '../../ports/ports.js';
import { exportWithdrawals } from '../../withdrawals/export-withdrawals.js';
import { completeTask } from '../../withdrawals/complete-task.js';
import { decideWithdrawal } from '../../withdrawals/decide-withdrawal.js';
import { nameOrder } from '../../withdrawals/name-order.js';
import { listWithdrawals, readWithdrawal } from '../../withdrawals/read-withdrawals.js';
import { reportOutage } from '../../withdrawals/report-outage.js';
import type { Handlers } from '../call.js';

export const withdrawalStaffHandlers = (
  ports: Ports,
  newCaseNumber: () => string,
): Handlers<keyof typeof withdrawalStaffRoutes> => ({
  listWithdrawals: ({ shop, query }) => listWithdrawals(ports, shop, query),
  readWithdrawal: ({ shop, param }) => readWithdrawal(ports, shop, param('withdrawal')),
  exportWithdrawals: ({ shop }) => exportWithdrawals(ports.store, shop.id),
  nameWithdrawnOrder: ({ shop, param, body }) =>
    nameOrder(ports, newCaseNumber, shop, param('withdrawal'), body.number),
  decideWithdrawal: ({ shop, param, body }) => decideWithdrawal(ports, newCaseNumber, shop, param('withdrawal'), body),
  completeTask: ({ shop, param, body }) => completeTask(ports, shop, param('withdrawal'), param('task'), body.note),
  uploadCaseFile: ({ shop, param, body }) => uploadCaseFile(ports, shop, param('number'), body),
  deductValue: ({ shop, param, body }) => keepLostValue(ports, shop, param('number'), body),
  listOutages: async ({ shop }) => ({
    outages: await ports.store.inShop(shop.id, (data) => data.listOutages(shop.id)),
  }),
  reportOutage: ({ shop, body }) => reportOutage(ports, shop, body),
});
