import { presentOrder, type OrderView } from '@returns-portal/contract';
import { assessOrder, localDayAt, type LineAssessment, type LocalDay, type QuoteHistory } from '@returns-portal/policy';
import type { OrderFile } from '../ports/return-store.js';
import { historyOf } from './history-of.js';

/** What holds for an order at one moment: everything that quoting and submitting start from. */
export interface OrderSituation {
  /** The day it is where the consumer lives. */
  readonly today: LocalDay;
  readonly history: QuoteHistory;
  readonly assessments: readonly LineAssessment[];
}

export const situationOf = (file: OrderFile, now: Date): OrderSituation => {
  const today = localDayAt(now.toISOString(), file.order.timeZone);
  const history = historyOf(file.cases);
  return { today, history, assessments: assessOrder(file.order, file.policies, today, history.returned) };
};

/** The order as its customer sees it now. */
export const viewOrder = (file: OrderFile, now: Date): OrderView =>
  presentOrder(
    file.order,
    file.sellers,
    file.policies,
    situationOf(file, now).assessments,
    file.cases.map(({ number, seller, status, createdAt }) => ({ number, seller, status, createdAt })),
  );
