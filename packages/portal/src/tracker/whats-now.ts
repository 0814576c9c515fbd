import type { CaseDetails, CaseItem, CounterOffer } from '@returns-portal/contract';
import { localDayAt, type MethodKind } from '@returns-portal/policy';

type How = 'send' | 'bring' | 'collect';

/** Something that the customer has to do. */
export type Task =
  | { readonly kind: 'offer'; readonly offer: CounterOffer }
  | { readonly kind: 'photos' }
  | {
      readonly kind: 'hand_over';
      readonly how: How;
      readonly day: string;
      readonly over: boolean;
    }
  | { readonly kind: 'pay'; readonly amount: number }
  | { readonly kind: 'late'; readonly day: string };

/** What is waited for where there is nothing to do, or how it ended. */
export type Waiting =
  | { readonly kind: 'review' | 'arrival' | 'inspection' | 'sending' }
  | { readonly kind: 'payment'; readonly day: string | null }
  | { readonly kind: 'settled' | 'cancelled' | 'expired' | 'declined' };

const HOW: Readonly<Record<string, How>> = {
  drop_off: 'send',
  parcel_label: 'send',
  paperless_code: 'send',
  own_carrier: 'send',
  in_store: 'bring',
  pickup: 'collect',
} satisfies Record<MethodKind, How>;

const isOwedToCustomer = ({ money }: CaseItem): boolean => money === 'due' || money === 'held';

const isToBeSent = (item: CaseItem): boolean =>
  isOwedToCustomer(item) && item.choice.track === 'goodwill' && item.choice.outcome === 'exchange';

/** Goods that are with the customer still hold the refund up (Directive 2011/83/EU art. 13(3)). */
const isInTheShopsHands = ({ goods }: CaseItem): boolean => goods !== 'requested' && goods !== 'approved';

const first = (days: readonly string[]): string | undefined => [...days].sort()[0];

const refundDays = (items: readonly CaseItem[]): string[] =>
  items.filter(isOwedToCustomer).flatMap(({ refundBy }) => refundBy ?? []);

/**
 * The day by which a refund was due that has not come, if there is one. Of what was withdrawn the service knows better:
 * proof that the goods were sent ends the shop's waiting too.
 */
export const lateSince = ({ case: { items, timeZone }, clocks }: CaseDetails, now: Date): string | null => {
  const today = localDayAt(now.toISOString(), timeZone);
  const others = items.filter((item) => isInTheShopsHands(item) && (!clocks || item.choice.track !== 'withdrawal'));
  const overdue = clocks?.late && clocks.refundedOn === null ? [clocks.refundBy] : [];
  return first([...overdue, ...refundDays(others).filter((day) => day < today)]) ?? null;
};

const handOver = ({ case: { items, method, timeZone } }: CaseDetails, now: Date): Task[] => {
  const day = first(
    items.flatMap(({ goods, sendBackBy }) => (goods === 'approved' && sendBackBy ? sendBackBy.day : [])),
  );
  if (day === undefined || !method) return [];
  return [
    { kind: 'hand_over', how: HOW[method.kind] ?? 'send', day, over: day < localDayAt(now.toISOString(), timeZone) },
  ];
};

/** All that the customer has to do, the most pressing first. */
export const tasksOf = (details: CaseDetails, now: Date): Task[] => {
  const { case: returnCase, actions, counterOffer } = details;
  const { status, items, quote } = returnCase;
  if (status === 'cancelled' || status === 'expired') return [];
  const late = lateSince(details, now);
  const waitsForPhotos = actions.includes('add_evidence') && items.some(({ waitsFor }) => waitsFor === 'evidence');
  return [
    ...(actions.includes('answer_offer') && counterOffer ? [{ kind: 'offer' as const, offer: counterOffer }] : []),
    ...(late === null ? [] : [{ kind: 'late' as const, day: late }]),
    ...(waitsForPhotos ? [{ kind: 'photos' as const }] : []),
    ...handOver(details, now),
    ...(items.some(({ money }) => money === 'owed') && quote.owed > 0
      ? [{ kind: 'pay' as const, amount: quote.owed }]
      : []),
  ];
};

/** What there is to say where the customer has nothing to do. */
export const waitingFor = ({ case: { status, items } }: CaseDetails): Waiting | undefined => {
  switch (status) {
    case 'cancelled':
    case 'expired':
    case 'declined':
      return { kind: status };
    case 'requested':
      return { kind: 'review' };
    case 'in_transit':
    case 'received':
    case 'approved':
    case 'closed':
      // Goods can have come to rest long before the money has.
      if (items.some(({ goods }) => goods === 'in_transit')) return { kind: 'arrival' };
      if (items.some(({ goods }) => goods === 'received')) return { kind: 'inspection' };
      if (items.some(isToBeSent) && items.every((item) => isToBeSent(item) || !isOwedToCustomer(item))) {
        return { kind: 'sending' };
      }
      return items.some(isOwedToCustomer)
        ? { kind: 'payment', day: first(refundDays(items)) ?? null }
        : { kind: 'settled' };
  }
};
