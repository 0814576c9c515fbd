import type { Job, JobKind, JobRunner } from '../ports/jobs.js';
import type { Ports } from '../ports/ports.js';
import { bookShipment } from '../shipping/book-shipment.js';
import { giveUpRefund, payRefund } from '../desk/pay-refund.js';
import { release, restock } from '../desk/restock.js';
import { reserveStock } from '../stock/reserve-stock.js';
import { deliver, giveUpDelivery } from './deliver.js';
import { giveUpHandling, handleWithdrawal } from '../withdrawals/handle-withdrawal.js';
import { sweep } from './sweep.js';

type Work = { readonly [Kind in JobKind]: (job: Extract<Job, { kind: Kind }>) => Promise<void> };

/**
 * Does the work that was put off until after the answer.
 *
 * @param newCaseNumber gives the number of the next case, of those that come of statements of withdrawal
 */
export const createJobRunner = (ports: Ports, newCaseNumber: () => string): JobRunner => {
  const run: Work = {
    deliver_mail: ({ shop, delivery }) => deliver(ports, shop, delivery),
    deliver_webhook: ({ shop, delivery }) => deliver(ports, shop, delivery),
    deliver_sms: ({ shop, delivery }) => deliver(ports, shop, delivery),
    deliver_acknowledgement: ({ shop, delivery }) => deliver(ports, shop, delivery),
    book_shipment: ({ shop, caseNumber }) => bookShipment(ports, shop, caseNumber),
    reserve_stock: ({ shop, caseNumber }) => reserveStock(ports, shop, caseNumber),
    return_stock: ({ shop, caseNumber, of }) =>
      'inspection' in of
        ? restock(ports, shop, caseNumber, of.inspection)
        : release(ports, shop, caseNumber, of.reserved),
    pay_refund: ({ shop, settlement }) => payRefund(ports, shop, settlement),
    handle_withdrawal: ({ shop, withdrawal }) => handleWithdrawal(ports, newCaseNumber, shop, withdrawal),
  };
  const giveUp: Work = {
    deliver_mail: ({ shop, delivery }) => giveUpDelivery(ports, shop, delivery),
    deliver_webhook: ({ shop, delivery }) => giveUpDelivery(ports, shop, delivery),
    deliver_sms: ({ shop, delivery }) => giveUpDelivery(ports, shop, delivery),
    deliver_acknowledgement: ({ shop, delivery }) => giveUpDelivery(ports, shop, delivery),
    // The queue's own record and the log tell of these.
    book_shipment: () => Promise.resolve(),
    reserve_stock: () => Promise.resolve(),
    return_stock: () => Promise.resolve(),
    pay_refund: ({ shop, settlement }) => giveUpRefund(ports, shop, settlement),
    handle_withdrawal: ({ shop, withdrawal }) => giveUpHandling(ports, newCaseNumber, shop, withdrawal),
  };
  const call = <Kind extends JobKind>(work: Work, job: Extract<Job, { kind: Kind }>): Promise<void> =>
    (work[job.kind] as (job: Job) => Promise<void>)(job);
  return { run: (job) => call(run, job), giveUp: (job) => call(giveUp, job), sweep: () => sweep(ports, newCaseNumber) };
};
