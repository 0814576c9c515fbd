import type { CaseStatus, Choice, MoneyState } from '@returns-portal/policy';
import { msg, str } from '../../language/msg.js';
import { outcomeTitle } from './details.js';
import { worded } from '../worded.js';

export const caseStatusText: Readonly<Record<CaseStatus, () => string>> = {
  requested: () => msg('With the shop for review', { id: 'status.requested' }),
  approved: () => msg('Accepted', { id: 'status.approved' }),
  in_transit: () => msg('On its way to the shop', { id: 'status.in_transit' }),
  received: () => msg('Arrived at the shop', { id: 'status.received' }),
  closed: () => msg('Closed', { id: 'status.closed' }),
  declined: () => msg('Declined', { id: 'status.declined' }),
  cancelled: () => msg('Cancelled', { id: 'status.cancelled' }),
  expired: () => msg('Expired', { id: 'status.expired' }),
};

const creditDue = () => msg('Store credit due', { id: 'money.credit_due' });

const moneyStates: Readonly<Record<MoneyState, () => string>> = {
  none: () => msg('No refund', { id: 'money.none' }),
  due: () => msg('Refund due', { id: 'money.due' }),
  held: () => msg('Refund on hold until the goods arrive', { id: 'money.held' }),
  refunded: () => msg('Refunded', { id: 'money.refunded' }),
  credited: () => msg('Store credit given', { id: 'money.credited' }),
  exchanged: () => msg('Exchanged', { id: 'money.exchanged' }),
  owed: () => msg('Amount to be paid by you', { id: 'money.owed' }),
};

/** Where the money of one item is. */
export const moneyText = (money: MoneyState, choice: Choice): string =>
  money === 'due' && choice.track === 'goodwill' && choice.outcome === 'store_credit'
    ? creditDue()
    : worded(moneyStates, money);

/** What was asked for one item, in a few words. */
export const choiceText = (choice: Choice): string => {
  if (choice.track === 'withdrawal') return msg('Withdrawal, refund', { id: 'choice.withdrawal' });
  if (choice.track === 'conformity' && choice.outcome !== 'refund') {
    return choice.outcome === 'repair'
      ? msg('Legal guarantee, repair', { id: 'choice.repair' })
      : msg('Legal guarantee, replacement', { id: 'choice.replacement' });
  }
  return worded(outcomeTitle, choice.outcome);
};

export const caseText = {
  title: (number: string) => msg(str`Return ${number}`, { id: 'case.title' }),
  ofOrder: (number: string) => msg(str`From order ${number}`, { id: 'case.of_order' }),
};
