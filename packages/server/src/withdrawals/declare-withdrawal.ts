import type { WithdrawalReceipt, WithdrawalRequest } from '@returns-portal/contract';
import { localDayAt, policyInForce, type Locale } from '@returns-portal/policy';
import { admitStatement, isUsualFor } from '../access/limit-attempts.js';
import { newNumber } from '../customer/case-number.js';
import { declaredOnce } from '../events/once.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { StoredWithdrawal } from '../ports/store/withdrawal-data.js';
import { ServiceProblem } from '../service-problem.js';
import { SERVICE_VERSION } from '../version.js';
import { confirmedAt } from './confirmed-at.js';
import { openTask } from './open-task.js';
import { receiptOf } from './receipt-of.js';
import { canonical } from '../canonical.js';
import { readRecord, sealRecord, type WithdrawalRecord } from './record.js';

/** Where the clock of somebody who reads this language hangs, as long as nobody said. */
const ZONES: Readonly<Record<Locale, string>> = { fr: 'Europe/Paris', ro: 'Europe/Bucharest', en: 'UTC' };

const zoneOf = ({ timeZone, locale }: WithdrawalRequest): string => timeZone ?? ZONES[locale];

/** What has to be the same for a statement to be the same again: all but when it was sent. */
const contentOf = (
  said: Pick<WithdrawalRecord, 'locale' | 'statement' | 'shown' | 'component' | 'timeZone' | 'device'>,
) =>
  canonical({
    locale: said.locale,
    statement: said.statement,
    shown: said.shown,
    component: said.component,
    timeZone: said.timeZone,
    confirmedAt: said.device?.confirmedAt ?? null,
  });

/** @throws ServiceProblem idempotency_mismatch where it is another statement under the same id */
const insistSame = (stored: StoredWithdrawal, request: WithdrawalRequest): StoredWithdrawal => {
  const again = { ...request, timeZone: zoneOf(request), device: request.device ?? null };
  if (contentOf(readRecord(stored)) === contentOf(again)) return stored;
  throw new ServiceProblem('idempotency_mismatch', 'Another statement was sent under this id');
};

const compose = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  request: WithdrawalRequest,
  receivedAt: Date,
): Promise<StoredWithdrawal> => {
  const last = await transaction.lockChain(shop.id);
  const policy = policyInForce(await transaction.policyVersions(shop.id), localDayAt(receivedAt.toISOString(), 'UTC'));
  return sealRecord({
    version: 1,
    shop: shop.id,
    id: request.id,
    number: newNumber('W'),
    position: (last?.position ?? 0) + 1,
    previous: last?.hash ?? null,
    receivedAt: receivedAt.toISOString(),
    confirmedAt: confirmedAt(request.device, receivedAt)?.toISOString() ?? null,
    device: request.device ?? null,
    timeZone: zoneOf(request),
    locale: request.locale,
    statement: request.statement,
    shown: request.shown,
    component: request.component,
    policy: policy?.version ?? null,
    service: SERVICE_VERSION,
  });
};

/** Sends it on its way: what is told, and what is made of it. */
const setOut = async (transaction: StoreTransaction, shop: StoredShop, stored: StoredWithdrawal): Promise<void> => {
  const { id, receivedAt } = stored;
  const { statement, timeZone } = readRecord(stored);
  const isUsual = await isUsualFor(transaction, shop, statement.email, receivedAt);
  await recordEvent(transaction, shop, receivedAt, {
    type: 'withdrawal_declared',
    by: 'customer',
    caseNumber: null,
    data: { withdrawal: id },
    once: declaredOnce(id),
    ...(!isUsual && { mailWaits: 'Too many to this address in a day: it waits until somebody sends it' }),
  });
  if (!isUsual) {
    const dueBy = localDayAt(receivedAt.toISOString(), timeZone);
    await openTask(transaction, shop, receivedAt, { withdrawalId: id, kind: 'unusual_number', dueBy });
  }
  await transaction.enqueue({ kind: 'handle_withdrawal', shop: shop.id, withdrawal: id });
};

/**
 * Receives a statement of withdrawal (Directive 2011/83/EU art. 11a). It is never refused for what it says, and no order
 * is looked for: neither the answer nor its time can tell of one. The same again gets the same receipt.
 *
 * @throws ServiceProblem idempotency_mismatch, or too_many_attempts where more come from one network than people send
 */
export const declareWithdrawal = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  request: WithdrawalRequest,
  from: { readonly receivedAt: Date; readonly clientAddress: string | undefined },
): Promise<WithdrawalReceipt> => {
  const find = (data: StoreTransaction) => data.findWithdrawal(shop.id, request.id);
  // What was received is not counted again, so that nobody who repeats it is kept waiting.
  const known = await store.inShop(shop.id, find);
  if (known) return receiptOf(shop, insistSame(known, request), clock.now());
  await admitStatement({ store, clock }, shop, from.clientAddress);
  const stored = await store.inShop(shop.id, async (transaction) => {
    const composed = await compose(transaction, shop, request, from.receivedAt);
    // Behind the lock: of two at once the second finds the first.
    const earlier = await find(transaction);
    if (earlier) return insistSame(earlier, request);
    await transaction.insertWithdrawal(composed);
    await setOut(transaction, shop, composed);
    return composed;
  });
  return receiptOf(shop, stored, clock.now());
};
