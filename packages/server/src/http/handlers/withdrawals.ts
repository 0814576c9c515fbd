import type { withdrawalRoutes } from '@returns-portal/contract';
import type { Ports } from '../../ports/ports.js';
import { ServiceProblem } from '../../service-problem.js';
import type { Handlers } from '../call.js';

const notYet = () => Promise.reject(new ServiceProblem('unavailable', 'Not yet'));

export const withdrawalHandlers: (ports: Ports) => Handlers<keyof typeof withdrawalRoutes> = () => ({
  declareWithdrawal: notYet,
  readWithdrawalReceipt: notYet,
  checkWithdrawals: notYet,
});
