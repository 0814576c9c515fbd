import type { withdrawalRoutes } from '@returns-portal/contract';
import type { Ports } from '../../ports/ports.js';
import { openReceipt } from '../../receipt/open-receipt.js';
import { checkWithdrawals } from '../../withdrawals/check-withdrawals.js';
import { declareWithdrawal } from '../../withdrawals/declare-withdrawal.js';
import type { Handlers } from '../call.js';

export const withdrawalHandlers = (ports: Ports): Handlers<keyof typeof withdrawalRoutes> => ({
  declareWithdrawal: ({ shop, body, receivedAt, clientAddress }) =>
    declareWithdrawal(ports, shop, body, { receivedAt, clientAddress }),
  readWithdrawalReceipt: ({ shop, query, param }) =>
    openReceipt(ports, shop, { id: param('withdrawal'), format: param('format') }, query),
  checkWithdrawals: ({ shop }) => checkWithdrawals(ports, shop),
});
