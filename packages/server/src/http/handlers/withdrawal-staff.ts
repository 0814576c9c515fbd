import type { withdrawalStaffRoutes } from '@returns-portal/contract';
import { keepLostValue } from '../../cases/keep-lost-value.js';
import { uploadCaseFile } from '../../cases/upload-case-file.js';
import { actingAs } from '../../desk/acting-as.js';
import { atDesk, deskFor } from '../at-desk.js';
import { staffOf } from '../staff-of.js';
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
  nameWithdrawnOrder: ({ shop, param, body, ...call }) =>
    nameOrder(actingAs(ports, staffOf(call)), newCaseNumber, shop, param('withdrawal'), body.number),
  decideWithdrawal: ({ shop, param, body, ...call }) =>
    decideWithdrawal(actingAs(ports, staffOf(call)), newCaseNumber, shop, param('withdrawal'), body),
  completeTask: ({ shop, param, body, ...call }) =>
    completeTask(actingAs(ports, staffOf(call)), shop, param('withdrawal'), param('task'), body.note),
  uploadCaseFile: async (call) => uploadCaseFile(await deskFor(ports, call), call.param('number'), call.body),
  deductValue: (call) => atDesk(ports, call, (desk, number) => keepLostValue(desk, number, call.body)),
  listOutages: async ({ shop }) => ({
    outages: await ports.store.inShop(shop.id, (data) => data.listOutages(shop.id)),
  }),
  reportOutage: (call) => reportOutage(actingAs(ports, staffOf(call)), call.shop, call.body),
});
