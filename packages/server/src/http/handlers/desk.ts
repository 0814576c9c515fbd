import type { deskRoutes } from '@returns-portal/contract';
import { readOrderView } from '../../customer/open-order.js';
import { issueCredit, recordPayment } from '../../desk/credit.js';
import { approveReturn, declineReturn } from '../../desk/decide.js';
import { desksElsewhere, ownDesk, type DeskCall } from '../../desk/desk-at.js';
import { exportAudit } from '../../desk/export-audit.js';
import { inspectGoods } from '../../desk/inspect.js';
import { listQueue } from '../../desk/list-queue.js';
import { makeReturn, visitOfStaff } from '../../desk/make-return.js';
import { addNote, contestSignal, recordCost } from '../../desk/note.js';
import { markLost, receiveGoods } from '../../desk/receive.js';
import { refundReturn } from '../../desk/refund.js';
import { sendGoods } from '../../desk/send-goods.js';
import { deskFor } from '../at-desk.js';
import { staffOf, type StaffCall } from '../staff-of.js';
import type { Ports } from '../../ports/ports.js';
import type { Handlers } from '../call.js';

export const deskHandlers = (ports: Ports, newCaseNumber: () => string): Handlers<keyof typeof deskRoutes> => {
  const at = (call: StaffCall): Promise<DeskCall> => deskFor(ports, call);
  return {
    listQueue: async (call) => {
      const staff = staffOf(call);
      const elsewhere = await desksElsewhere(ports, call.shop, staff);
      const desks = [ownDesk(ports, call.shop, staff), ...(elsewhere ? [elsewhere] : [])];
      return listQueue(desks, call.query, ports.clock.now());
    },
    approveReturn: async (call) => approveReturn(await at(call), call.param('number'), call.body),
    declineReturn: async (call) => declineReturn(await at(call), call.param('number'), call.body),
    receiveGoods: async (call) => receiveGoods(await at(call), call.param('number'), call.body),
    markLost: async (call) => markLost(await at(call), call.param('number'), call.body),
    inspectGoods: async (call) => inspectGoods(await at(call), call.param('number'), call.body),
    refundReturn: async (call) => refundReturn(await at(call), call.param('number'), call.body),
    issueCredit: async (call) => issueCredit(await at(call), call.param('number'), call.body),
    recordPayment: async (call) => recordPayment(await at(call), call.param('number'), call.body),
    sendGoods: async (call) => sendGoods(await at(call), call.param('number'), call.body),
    addNote: async (call) => addNote(await at(call), call.param('number'), call.body),
    recordCost: async (call) => recordCost(await at(call), call.param('number'), call.body),
    contestSignal: async (call) => contestSignal(await at(call), call.param('number'), call.body),
    readOrderForStaff: async (call) =>
      readOrderView(ports, await visitOfStaff(ports, call.shop, staffOf(call), call.param('number'))),
    makeReturn: (call) => makeReturn(ports, newCaseNumber, call.shop, staffOf(call), call.param('number'), call.body),
    exportAudit: ({ shop }) => exportAudit(ports.store, shop.id),
  };
};
