import {
  DEFAULT_PROMISES,
  duesOf,
  inspectedPositions,
  payableNow,
  sentPositions,
  staffActionsFor,
  withdrawalClocks,
  type CaseAct,
  type CaseFacts,
  type Desk,
  type DeskSurroundings,
  type NextAction,
  type Settlement,
} from '@returns-portal/contract';
import { findCase, type OpenCase, type Visitor } from '../cases/find-case.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredSettlement } from '../ports/store/desk-data.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { Shop } from '../shop.js';
import { movedOf, surchargePaid } from './money.js';

/** A case with all that staff did to it. */
export interface OpenDesk extends OpenCase {
  readonly acts: readonly CaseAct[];
  readonly settlements: readonly StoredSettlement[];
}

/** The same with its order, whatever it is. */
export interface WholeDesk extends OpenDesk {
  readonly orderFile: OrderFile;
}

export const withDesk = async (transaction: StoreTransaction, found: OpenCase): Promise<OpenDesk> => {
  const { number } = found.file.returnCase;
  return { ...found, acts: await transaction.actsOf(number), settlements: await transaction.settlementsOf(number) };
};

/** @throws ServiceProblem case_not_found */
export const openDesk = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  visitor: Visitor,
  number: string,
): Promise<WholeDesk> => {
  const desk = await withDesk(transaction, await findCase(transaction, shop, visitor, number));
  const orderFile = desk.order ?? (await transaction.readOrder(desk.file.orderId));
  if (!orderFile) throw new Error(`There is no order of the return ${desk.file.returnCase.number}`);
  return { ...desk, orderFile };
};

/** What the dates of a case follow from. */
export const factsOf = (
  { promises = {} }: Pick<Shop, 'promises'>,
  { file, trail, order }: OpenCase,
  now: Date,
): CaseFacts => ({
  returnCase: file.returnCase,
  history: trail.history,
  counterOffer: trail.counterOffer,
  clocks: order && withdrawalClocks(file.returnCase, trail.history, order, now),
  order,
  promises: {
    decision: promises.decision ?? DEFAULT_PROMISES.decision,
    inspection: promises.inspection ?? DEFAULT_PROMISES.inspection,
    refund: promises.refund ?? DEFAULT_PROMISES.refund,
  },
  now,
});

/** What law adds to a refund that is late, and was not paid yet. */
export const surchargeDue = ({ clocks }: Pick<CaseFacts, 'clocks'>, settlements: readonly StoredSettlement[]): number =>
  Math.max(0, (clocks?.late?.surcharge ?? 0) - surchargePaid(settlements));

export const surroundingsOfDesk = (shop: Pick<Shop, 'promises'>, desk: OpenDesk, now: Date): DeskSurroundings => ({
  moved: movedOf(desk.settlements),
  sent: sentPositions(desk.file.returnCase, desk.acts),
  inspected: inspectedPositions(desk.file.returnCase, desk.acts),
  counterOffer: desk.trail.counterOffer,
  surcharge: surchargeDue(factsOf(shop, desk, now), desk.settlements),
  now,
});

/** What staff can do with a case now. */
export const nextActions = (shop: Pick<Shop, 'promises'>, desk: OpenDesk, now: Date): NextAction[] =>
  staffActionsFor(desk.file.returnCase, surroundingsOfDesk(shop, desk, now));

/** Without what only the service needs of it. */
const shownSettlement = (stored: StoredSettlement): Settlement => {
  const { id, kind, amount, state, means, reference, payments, at, settledAt, problem, by } = stored;
  return { id, kind, amount, state, means, reference, payments, at, settledAt, problem, by };
};

/** What only staff sees of a case. */
export const deskView = (shop: Pick<Shop, 'promises'>, desk: OpenDesk, now: Date): Omit<Desk, 'signals'> => {
  const { file, acts, settlements } = desk;
  const { name, email } = file.customer;
  const facts = factsOf(shop, desk, now);
  return {
    customer: { name, email },
    actions: nextActions(shop, desk, now),
    payable: { ...payableNow(file.returnCase, movedOf(settlements)), surcharge: surchargeDue(facts, settlements) },
    dues: duesOf(facts),
    acts: [...acts],
    settlements: settlements.map(shownSettlement),
  };
};
