import type { CaseDetails } from '@returns-portal/contract';
import { localDayAt, type MethodKind } from '@returns-portal/policy';

/** Something that the customer has to do. A counter-offer has a card of its own. */
export type Task =
  | { readonly kind: 'photos' }
  | { readonly kind: 'hand_over'; readonly how: 'send' | 'bring' | 'collect'; readonly day: string }
  | { readonly kind: 'too_late'; readonly day: string }
  | { readonly kind: 'pay'; readonly amount: number };

export type Waiting = 'review' | 'arrival' | 'inspection' | 'payment';
export type Ending = 'settled' | 'cancelled' | 'expired' | 'declined';

const HOW: Readonly<Record<MethodKind, 'send' | 'bring' | 'collect'>> = {
  drop_off: 'send',
  parcel_label: 'send',
  paperless_code: 'send',
  own_carrier: 'send',
  in_store: 'bring',
  pickup: 'collect',
};

const isOver = (status: CaseDetails['case']['status']): boolean => status === 'cancelled' || status === 'expired';

/** All that the customer has to do, from the case and its actions; the day is an argument. */
export const tasksOf = ({ case: returnCase, actions }: CaseDetails, now: Date): readonly Task[] => {
  const { items, method, quote, status, timeZone } = returnCase;
  if (isOver(status)) return [];
  const tasks: Task[] = [];
  if (actions.includes('add_evidence') && items.some(({ waitsFor }) => waitsFor === 'evidence')) {
    tasks.push({ kind: 'photos' });
  }
  const days = items.flatMap(({ goods, sendBackBy }) => (goods === 'approved' && sendBackBy ? [sendBackBy.day] : []));
  const [day] = days.sort();
  if (day !== undefined && method) {
    const over = day < localDayAt(now.toISOString(), timeZone);
    tasks.push(over ? { kind: 'too_late', day } : { kind: 'hand_over', how: HOW[method.kind], day });
  }
  if (items.some(({ money }) => money === 'owed') && quote.owed > 0) tasks.push({ kind: 'pay', amount: quote.owed });
  return tasks;
};

/** What is waited for where there is nothing to do, or how it ended. */
export const waitingFor = ({ case: { status, items } }: CaseDetails): Waiting | Ending => {
  switch (status) {
    case 'cancelled':
    case 'expired':
    case 'declined':
      return status;
    case 'requested':
      return 'review';
    case 'in_transit':
      return 'arrival';
    case 'received':
      return 'inspection';
    case 'approved':
    case 'closed':
      return items.some(({ money }) => money === 'due' || money === 'held') ? 'payment' : 'settled';
  }
};

/** The day by which the money is there, where one is known. */
export const paymentDay = ({ case: { items } }: CaseDetails): string | null =>
  items.flatMap(({ refundBy }) => refundBy ?? []).sort()[0] ?? null;
