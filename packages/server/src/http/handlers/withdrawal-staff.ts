import type { withdrawalStaffRoutes } from '@returns-portal/contract';
import type { Ports } from '../../ports/ports.js';
import { ServiceProblem } from '../../service-problem.js';
import { exportWithdrawals } from '../../withdrawals/export-withdrawals.js';
import type { Handlers } from '../call.js';

const notYet = () => Promise.reject(new ServiceProblem('unavailable', 'Not yet'));

export const withdrawalStaffHandlers: (ports: Ports) => Handlers<keyof typeof withdrawalStaffRoutes> = (ports) => ({
  listWithdrawals: notYet,
  readWithdrawal: notYet,
  exportWithdrawals: ({ shop }) => exportWithdrawals(ports.store, shop.id),
  nameWithdrawnOrder: notYet,
  decideWithdrawal: notYet,
  completeTask: notYet,
  uploadCaseFile: notYet,
  deductValue: notYet,
  listOutages: notYet,
  reportOutage: notYet,
});
