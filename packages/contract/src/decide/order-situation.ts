import {
  assessOrder,
  localDayAt,
  type Catalogue,
  type CustomerHistory,
  type LineAssessment,
  type LocalDay,
  type Order,
  type PoliciesBySeller,
  type QuoteHistory,
} from '@returns-portal/policy';
import { presentOrder, type Seller } from '../present/present-order.js';
import type { OrderView, ReturnCase } from '../wire-types.js';
import { historyOf } from './history-of.js';

/** An order and all that a back end knows about it. */
export interface OrderFacts {
  readonly order: Order;
  /** The policy version that governs each seller's part. */
  readonly policies: PoliciesBySeller;
  readonly sellers: readonly Seller[];
  /** Everything that was submitted on it so far. */
  readonly cases: readonly ReturnCase[];
  /** What the customer did before, where the shop looks at it. */
  readonly customerHistory?: CustomerHistory | ((today: LocalDay) => CustomerHistory) | undefined;
  /** What can be had in exchange; without it no exchange is offered. */
  readonly catalogue?: Catalogue | undefined;
}

/** What holds for an order at one moment: everything that quoting and submitting start from. */
export interface OrderSituation {
  /** The day it is where the consumer lives. */
  readonly today: LocalDay;
  readonly history: QuoteHistory;
  readonly assessments: readonly LineAssessment[];
}

/** What counts about the customer on a day. */
export const historyOn = (history: OrderFacts['customerHistory'], today: LocalDay): CustomerHistory | undefined =>
  typeof history === 'function' ? history(today) : history;

export const situationOf = (
  { order, policies, cases, customerHistory, catalogue }: OrderFacts,
  now: Date,
): OrderSituation => {
  const today = localDayAt(now.toISOString(), order.timeZone);
  const history = historyOf(cases);
  return {
    today,
    history,
    assessments: assessOrder(order, policies, today, {
      returned: history.returned,
      customer: historyOn(customerHistory, today),
      exchange: catalogue !== undefined,
    }),
  };
};

/** The order as its customer sees it now. */
export const viewOrder = (facts: OrderFacts, now: Date): OrderView =>
  presentOrder(
    facts.order,
    facts.sellers,
    facts.policies,
    situationOf(facts, now).assessments,
    facts.cases.map(({ number, seller, status, createdAt }) => ({ number, seller, status, createdAt })),
  );
