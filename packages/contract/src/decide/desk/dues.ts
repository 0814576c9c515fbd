import {
  addDays,
  dutiesOf,
  endedContractRefundDueBy,
  localDayAt,
  remedyDueBy,
  type Duties,
  type LocalDay,
} from '@returns-portal/policy';
import type {
  CaseDetails,
  CaseItem,
  CounterOffer,
  Due,
  QueueQuery,
  ReturnCase,
  WithdrawalClocks,
} from '../../wire-types.js';
import { isOpenOffer } from '../counter-offer.js';
import type { OrderFacts } from '../order-situation.js';
import { toldOfItem, type ToldOfItem } from '../told-of-item.js';
import { settledBy } from './settled-by.js';

type History = CaseDetails['history'];

/** How many calendar days a shop gives itself, where no law does. */
export interface Promises {
  /** To answer what waits for somebody to look. */
  readonly decision: number;
  /** To look at goods that arrived. */
  readonly inspection: number;
  /** To give the money back once the goods were looked at. */
  readonly refund: number;
}

export const DEFAULT_PROMISES: Promises = { decision: 3, inspection: 5, refund: 14 };

export interface CaseFacts {
  readonly returnCase: ReturnCase;
  readonly history: History;
  readonly counterOffer: CounterOffer | null;
  readonly clocks: WithdrawalClocks | null;
  /** The order, for the periods that its law sets; null where nothing of the case goes by law. */
  readonly order: Pick<OrderFacts, 'order' | 'policies'> | null;
  readonly promises: Promises;
  readonly now: Date;
}

const UNPAID: readonly CaseItem['money'][] = ['due', 'held'];
/** Goods that came to rest, so that what is left is money. */
const RESTS: readonly CaseItem['goods'][] = ['accepted', 'partly_accepted', 'kept', 'lost', 'refused', 'declined'];

/** The day on which an item came to be so, as it was last told; else the day of the case. */
const dayOf = ({ returnCase, history }: CaseFacts, position: number, is: (told: ToldOfItem) => boolean): LocalDay => {
  const last = toldOfItem(returnCase.items, history, position).findLast(is);
  return localDayAt(last?.at ?? returnCase.createdAt, returnCase.timeZone);
};

type Found = Omit<Due, 'overdue'>;
const shop = (kind: Due['kind'], by: LocalDay, source: string | null = null): Found => ({
  kind,
  from: 'shop',
  by,
  source,
});

const dutiesFor = ({ order, returnCase }: CaseFacts): Duties | null => {
  const compiled = order?.policies[returnCase.seller.id];
  return order && compiled ? dutiesOf(compiled.law(order.order), order.order.placedOn) : null;
};

/** What an item of a guarantee claim makes due (Directive (EU) 2019/771 art. 14 and 16). */
const ofClaim = (facts: CaseFacts, item: CaseItem, position: number): Found[] => {
  const duties = dutiesFor(facts);
  if (!duties) return [];
  const { returnCase } = facts;
  const asked = localDayAt(returnCase.createdAt, returnCase.timeZone);
  if (settledBy(item) === 'remedy') {
    const by = remedyDueBy(asked, duties);
    const isOpen = item.goods === 'approved' || item.goods === 'in_transit' || item.goods === 'received';
    return by !== null && isOpen ? [shop('remedy', by, 'Directive (EU) 2019/771 art. 14(1)')] : [];
  }
  const isHere = item.goods === 'received' || item.goods === 'accepted' || item.goods === 'in_transit';
  if (!isHere || !UNPAID.includes(item.money)) return [];
  const since = dayOf(facts, position, ({ goods }) => goods === 'in_transit' || goods === 'received');
  return [shop('refund', endedContractRefundDueBy(since, duties), 'Directive (EU) 2019/771 art. 16(3)')];
};

const ofGoodwill = (facts: CaseFacts, item: CaseItem, position: number): Found[] => {
  if (!RESTS.includes(item.goods) || !UNPAID.includes(item.money)) return [];
  const since = dayOf(facts, position, ({ goods }) => goods === item.goods);
  return [shop('refund', addDays(since, facts.promises.refund))];
};

const ofItem = (facts: CaseFacts, item: CaseItem, position: number, isOffered: boolean): Found[] => {
  const { returnCase, promises } = facts;
  const found: Found[] = [];
  if (item.goods === 'requested' && item.waitsFor !== 'evidence') {
    found.push(shop('decision', addDays(localDayAt(returnCase.createdAt, returnCase.timeZone), promises.decision)));
  }
  if (item.goods === 'approved' && item.sendBackBy) {
    found.push({ kind: 'send_back', from: 'customer', by: item.sendBackBy.day, source: null });
  }
  if (item.goods === 'received' && !isOffered) {
    const arrived = dayOf(facts, position, ({ goods }) => goods === 'received');
    found.push(shop('inspection', addDays(arrived, promises.inspection)));
  }
  switch (item.choice.track) {
    case 'withdrawal':
      return found;
    case 'conformity':
      return [...found, ...ofClaim(facts, item, position)];
    case 'goodwill':
      return [...found, ...ofGoodwill(facts, item, position)];
  }
};

/** The refund of a withdrawal, once the trader may not wait for the goods any longer (Directive 2011/83/EU art. 13). */
const ofWithdrawal = ({ clocks }: CaseFacts): Found[] =>
  clocks?.refundedOn === null && clocks.amount > 0 && !clocks.withholding
    ? [shop('refund', clocks.refundBy, 'Directive 2011/83/EU art. 13(1)')]
    : [];

/** What is due of a case and from whom, the first day first; the same kind only once, by its first day. */
export const duesOf = (facts: CaseFacts): Due[] => {
  const { returnCase, counterOffer, now } = facts;
  if (returnCase.status === 'cancelled' || returnCase.status === 'expired') return [];
  const offer = isOpenOffer(returnCase, counterOffer, now) ? counterOffer : null;
  const offered = new Set(offer?.items.map(({ position }) => position));
  const found = [
    ...returnCase.items.flatMap((item, position) => ofItem(facts, item, position, offered.has(position))),
    ...ofWithdrawal(facts),
    ...(offer
      ? [{ kind: 'offer_answer', from: 'customer', by: offer.answerBy.day, source: null } satisfies Found]
      : []),
  ].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  const today = localDayAt(now.toISOString(), returnCase.timeZone);
  return found
    .filter((due, at) => found.findIndex(({ kind, from }) => kind === due.kind && from === due.from) === at)
    .map((due) => ({ ...due, overdue: due.by < today }));
};

/** What a case waits for: the first of what has to happen. */
export const needsOf = (
  { status, items }: ReturnCase,
  counterOffer: CounterOffer | null,
  now: Date,
): NonNullable<QueueQuery['needs']> => {
  if (status === 'cancelled' || status === 'expired') return 'nothing';
  const some = (is: (item: CaseItem) => boolean): boolean => items.some(is);
  if (some(({ goods }) => goods === 'requested')) return 'decision';
  if (isOpenOffer({ items }, counterOffer, now)) return 'answer';
  if (some(({ goods }) => goods === 'received')) return 'inspection';
  const waits = ({ money }: CaseItem): boolean => money === 'due' || money === 'held' || money === 'owed';
  if (some((item) => waits(item) && RESTS.includes(item.goods))) return 'money';
  return some(({ goods }) => goods === 'approved' || goods === 'in_transit') ? 'receipt' : 'nothing';
};
