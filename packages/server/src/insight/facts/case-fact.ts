import {
  duesOf,
  type CaseAct,
  type CaseFacts,
  type CaseItem,
  type Due,
  type ReturnCase,
} from '@returns-portal/contract';
import { localDayAt, type QuoteComponent } from '@returns-portal/policy';
import type { StoredSettlement } from '../../ports/store/desk-data.js';
import type { CaseFact } from '../../ports/store/insight-data.js';
import { stands } from './item-facts.js';

export interface CaseSources {
  readonly shop: string;
  /** What its dates follow from. */
  readonly dates: CaseFacts;
  readonly acts: readonly CaseAct[];
  readonly settlements: readonly StoredSettlement[];
  readonly rating: number | null;
}

const HERE: readonly CaseItem['goods'][] = ['received', 'accepted', 'partly_accepted', 'refused'];
const UNPAID: readonly CaseItem['money'][] = ['due', 'held'];

const receivedAt = ({ history }: CaseFacts): Date | null => {
  const first = history.find(({ progress }) => progress.some(({ goods }) => goods !== null && HERE.includes(goods)));
  return first ? new Date(first.at) : null;
};

/** When the last of the money was given, once all of it was. */
const paidAt = ({ items }: ReturnCase, settlements: readonly StoredSettlement[]): Date | null => {
  if (items.some(({ money }) => UNPAID.includes(money))) return null;
  const given = settlements.filter(({ kind, state }) => state === 'done' && (kind === 'refund' || kind === 'credit'));
  const last = given
    .map(({ at, settledAt }) => settledAt ?? at)
    .sort()
    .at(-1);
  return last === undefined ? null : new Date(last);
};

const QUARTER = 6 * 60 * 60 * 1000;

/** Quarters of a day, rounded down; null where one has not come, or the other came first. */
const quartersBetween = (start: Date | null, end: Date | null): number | null =>
  start && end && end >= start ? Math.floor((end.getTime() - start.getTime()) / QUARTER) : null;

/** The day by which the money was to be given, asked as if it never had been. */
const refundDue = (dates: CaseFacts): Due | undefined => {
  const { returnCase, clocks } = dates;
  const isPaid = ({ money }: CaseItem): boolean => money === 'refunded' || money === 'credited';
  const items = returnCase.items.map((item) => (isPaid(item) ? { ...item, money: 'due' as const } : item));
  const unpaid = { ...dates, returnCase: { ...returnCase, items }, clocks: clocks && { ...clocks, refundedOn: null } };
  return duesOf(unpaid).find(({ kind }) => kind === 'refund');
};

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** What staff noted as the costs of a case. */
const costsOf = (acts: readonly CaseAct[]) => {
  const of = (kind: Extract<CaseAct, { kind: 'cost' }>['what']): number =>
    sum(acts.map((act) => (act.kind === 'cost' && act.what === kind ? act.amount : 0)));
  return {
    postage: of('postage'),
    handling: of('handling'),
    repair: of('repair'),
    other: of('other'),
    valueLost: sum(acts.map((act) => (act.kind === 'inspection' ? (act.loss?.amount ?? 0) : 0))),
  };
};

const KEPT: readonly QuoteComponent['rule'][] = ['counter_offer', 'diminished_value'];

/** A case as figures are counted from it. */
export const caseFactOf = ({ shop, dates, acts, settlements, rating }: CaseSources): CaseFact => {
  const { returnCase } = dates;
  const { number: caseNumber, seller, createdAt, currency, timeZone, items, quote } = returnCase;
  const paid = paidAt(returnCase, settlements);
  const due = refundDue(dates);
  const done = settlements.filter(({ state }) => state === 'done');
  const isCredited = done.some(({ kind }) => kind === 'credit');
  const componentsOf = (is: (component: QuoteComponent) => boolean): number =>
    sum(quote.components.filter(is).map(({ amount }) => amount));
  return {
    caseNumber,
    shop,
    seller: seller.id,
    createdAt: new Date(createdAt),
    currency,
    stands: items.some((item) => stands(returnCase, item)),
    fromRequest: quartersBetween(new Date(createdAt), paid),
    fromReceipt: quartersBetween(receivedAt(dates), paid),
    paidOn: paid && localDayAt(paid.toISOString(), timeZone),
    dueBy: due?.by ?? null,
    dueFrom: due ? (due.source === null ? 'promise' : 'law') : null,
    bonus: isCredited ? componentsOf(({ kind }) => kind === 'credit_bonus') : 0,
    ...costsOf(acts),
    valueKept: Math.max(0, -componentsOf(({ rule }) => KEPT.includes(rule))),
    surcharge: sum(done.map(({ kind, amount }) => (kind === 'surcharge' ? amount : 0))),
    rating,
  };
};
