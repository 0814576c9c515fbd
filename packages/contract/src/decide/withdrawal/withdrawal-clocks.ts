import {
  dutiesOf,
  lateRefund,
  localDayAt,
  refundDue,
  type GoodsState,
  type LocalDay,
  type MoneyState,
} from '@returns-portal/policy';
import type { CaseDetails, CaseItem, ReturnCase, WithdrawalClocks } from '../../wire-types.js';
import type { OrderFacts } from '../order-situation.js';
import { partOfItem } from '../part-of-item.js';
import { toldOfItem, type ToldOfItem } from '../told-of-item.js';

type History = CaseDetails['history'];

const isWithdrawn = ({ choice, goods }: CaseItem): boolean => choice.track === 'withdrawal' && goods !== 'declined';

/** Where goods are that the trader has, or does not want. */
const HERE: readonly GoodsState[] = ['received', 'accepted', 'partly_accepted', 'refused', 'kept'];
const PAID: readonly MoneyState[] = ['refunded', 'credited'];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** What is owed for the withdrawn goods alone, where a case holds others too. */
const amountOf = (returnCase: ReturnCase): number => {
  const { items, quote } = returnCase;
  if (items.every(isWithdrawn)) return quote.refund;
  const parts = items.flatMap((item, position) => (isWithdrawn(item) ? partOfItem(returnCase, position) : []));
  const besides = quote.components.filter(({ rule }) => rule === 'diminished_value' || rule === 'standard_delivery');
  return Math.max(0, Math.min(quote.refund, sum([...parts, ...besides].map(({ amount }) => amount))));
};

/** The day on which the last of the positions was told to be in one of the states; undefined while one is not. */
const dayOfAll = (
  { items }: Pick<ReturnCase, 'items'>,
  positions: readonly number[],
  history: History,
  dayAt: (instant: string) => LocalDay,
  reached: (told: ToldOfItem) => boolean,
): LocalDay | undefined => {
  const days = positions.map((position) => {
    const first = toldOfItem(items, history, position).find(reached);
    return first && dayAt(first.at);
  });
  return days.includes(undefined) ? undefined : days.sort().at(-1);
};

/**
 * The dates of a withdrawal: until when goods are sent, when the refund is due, how long the trader may wait for it, and
 * what being late costs (Directive 2011/83/EU art. 13 and 14; C. conso. art. L242-4). Null for a case without withdrawn
 * goods, or one that was ended: no date runs.
 *
 * A tracking number that the consumer gives counts as proof that the goods were sent, and so does the word of a carrier
 * or of the shop that they are on their way: the law asks for no form. A label that was only announced does not.
 */
export const withdrawalClocks = (
  returnCase: ReturnCase,
  history: History,
  { order, policies }: Pick<OrderFacts, 'order' | 'policies'>,
  now: Date,
): WithdrawalClocks | null => {
  const { items, status, seller, timeZone } = returnCase;
  const compiled = policies[seller.id];
  const positions = items.flatMap((item, position) => (isWithdrawn(item) ? [position] : []));
  if (positions.length === 0 || !compiled || status === 'cancelled' || status === 'expired') return null;
  const dayAt = (instant: string): LocalDay => localDayAt(instant, timeZone);
  const isSent = positions.some((position) => {
    const { contract = 'goods' } = order.lines.find(({ id }) => id === items[position]?.lineId) ?? {};
    return contract === 'goods' || contract === 'regular_delivery';
  });
  const traderCollects = !isSent || compiled.policy.withdrawal.traderCollects === true;
  const duties = dutiesOf(compiled.law(order), order.placedOn);
  const statedOn = dayAt(returnCase.createdAt);
  const sent = history.find(
    ({ type, progress }) => type === 'shipment_added' || progress.some(({ goods }) => goods === 'in_transit'),
  );
  const due = refundDue(
    {
      statedOn,
      goodsReceivedOn: dayOfAll(
        returnCase,
        positions,
        history,
        dayAt,
        ({ goods }) => goods !== null && HERE.includes(goods),
      ),
      proofOfDispatchOn: sent && dayAt(sent.at),
      traderCollects,
    },
    duties,
  );
  const payable = positions.filter((position) => items[position]?.money !== 'none');
  const refundedOn =
    dayOfAll(returnCase, payable, history, dayAt, ({ money }) => money !== null && PAID.includes(money)) ?? null;
  const amount = amountOf(returnCase);
  const withholding = due.withholding && refundedOn === null;
  const until = refundedOn ?? dayAt(now.toISOString());
  const late = lateRefund({ amount, dueBy: due.dueBy, until }, duties.lateTiers);
  const { daysLate: days, interest, percent, surcharge, total, unsettled } = late;
  return {
    statedOn,
    sendBackBy: traderCollects ? null : (items[positions[0] ?? 0]?.sendBackBy ?? null),
    refundBy: due.dueBy,
    withholding,
    mayWithholdUntil: due.mayWithholdUntil,
    refundedOn,
    amount,
    late:
      days > 0 && !withholding && amount > 0
        ? { days, interest, percent, surcharge, total, unsettled: [...unsettled] }
        : null,
  };
};
