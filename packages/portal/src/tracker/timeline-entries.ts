import type { CaseDetails, CaseItem } from '@returns-portal/contract';
import { localDayAt, type GoodsState, type MoneyState } from '@returns-portal/policy';

type Sum = 'refund' | 'credit' | 'toPay';

/** What happened or will: a state that goods or money reached, or something somebody did. */
export type Happening =
  | { readonly side: 'goods'; readonly goods: GoodsState }
  | {
      readonly side: 'goods';
      readonly step:
        'asked' | 'sent' | 'shown' | 'cancelled' | 'expired' | 'answer' | 'handOver' | 'arrives' | 'checked';
    }
  | { readonly side: 'money'; readonly money: MoneyState }
  | {
      readonly side: 'money';
      readonly step: 'offerMade' | 'offerAccepted' | 'offerDeclined' | 'offerLapsed' | 'valueDeducted' | 'yourAnswer';
    }
  | { readonly side: 'money'; readonly sum: Sum; readonly amount: number };

export interface TimelineEntry {
  readonly what: Happening;
  /** The day it happened, or the last day by which it will; null where nobody can tell. */
  readonly day: string | null;
  readonly past: boolean;
}

type Event = CaseDetails['history'][number];

const unique = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== null)),
];

/**
 * What of an event belongs on a timeline: what was written stands elsewhere, and a reminder is no progress. Of what moved
 * goods or money, also in a newer service, it is where they are now.
 */
const happened = ({ type, by, progress }: Event): Happening[] => {
  switch (type) {
    case 'case_created':
      return [{ side: 'goods', step: 'asked' }];
    case 'case_cancelled':
      return [{ side: 'goods', step: 'cancelled' }];
    case 'case_expired':
      return [{ side: 'goods', step: 'expired' }];
    case 'shipment_added':
      return [{ side: 'goods', step: 'sent' }];
    case 'evidence_added':
      return by === 'customer' ? [{ side: 'goods', step: 'shown' }] : [];
    case 'counter_offer_made':
      return [{ side: 'money', step: 'offerMade' }];
    case 'counter_offer_accepted':
      return [{ side: 'money', step: 'offerAccepted' }];
    case 'counter_offer_declined':
      return [{ side: 'money', step: 'offerDeclined' }];
    case 'counter_offer_lapsed':
      return [{ side: 'money', step: 'offerLapsed' }];
    case 'value_deducted':
      return [{ side: 'money', step: 'valueDeducted' }];
    case 'message_added':
    case 'feedback_given':
    case 'send_back_reminded':
      return [];
    default:
      return [
        ...unique(progress.map(({ goods }) => goods)).map((goods) => ({ side: 'goods' as const, goods })),
        ...unique(progress.map(({ money }) => money)).map((money) => ({ side: 'money' as const, money })),
      ];
  }
};

const first = (days: readonly string[]): string | null => [...days].sort()[0] ?? null;

const isAhead = ({ money }: CaseItem): boolean => money === 'due' || money === 'held';

/** What the goods still have before them; those of an open offer are checked already. */
const goodsAhead = (items: readonly CaseItem[]): TimelineEntry[] => {
  const some = (...states: readonly GoodsState[]): boolean => items.some(({ goods }) => states.includes(goods));
  const ahead = (step: 'answer' | 'handOver' | 'arrives' | 'checked', day: string | null = null): TimelineEntry => ({
    what: { side: 'goods', step },
    day,
    past: false,
  });
  const toSend = items.flatMap(({ goods, sendBackBy }) =>
    sendBackBy && (goods === 'approved' || goods === 'requested') ? [{ goods, day: sendBackBy.day }] : [],
  );
  const travels = items.some(({ sendBackBy }) => sendBackBy !== null);
  const known = toSend.flatMap(({ goods, day }) => (goods === 'approved' ? day : []));
  return [
    ...(some('requested') ? [ahead('answer')] : []),
    ...(toSend.length > 0 ? [ahead('handOver', first(known))] : []),
    ...(travels && some('requested', 'approved', 'in_transit') ? [ahead('arrives')] : []),
    ...(travels && some('requested', 'approved', 'in_transit', 'received') ? [ahead('checked')] : []),
  ];
};

const openOffer = ({ actions, counterOffer }: CaseDetails): CaseDetails['counterOffer'] =>
  actions.includes('answer_offer') ? counterOffer : null;

/** The last day, where the law names one for all that is waited for. */
const dueBy = (items: readonly CaseItem[]): string | null =>
  items.every(({ refundBy }) => refundBy !== null) ? first(items.flatMap(({ refundBy }) => refundBy ?? [])) : null;

const moneyAhead = (details: CaseDetails): TimelineEntry[] => {
  const { items, quote } = details.case;
  const offer = openOffer(details);
  const waiting = items.filter((item) => isAhead(item) || item.goods === 'requested');
  const ahead = (sum: Sum, day: string | null = null): TimelineEntry => ({
    what: { side: 'money', sum, amount: sum === 'toPay' ? quote.owed : quote[sum] },
    day,
    past: false,
  });
  return [
    ...(offer ? [{ what: { side: 'money', step: 'yourAnswer' } as const, day: offer.answerBy.day, past: false }] : []),
    ...(items.some(({ money }) => money === 'owed') && quote.owed > 0 ? [ahead('toPay')] : []),
    ...(waiting.length > 0 && quote.refund > 0 ? [ahead('refund', dueBy(waiting))] : []),
    ...(waiting.length > 0 && quote.credit > 0 ? [ahead('credit')] : []),
  ];
};

/** A case from what was asked to what is still to come. */
export const timelineOf = (details: CaseDetails): TimelineEntry[] => {
  const { case: returnCase, history } = details;
  const { status, items, timeZone, createdAt } = returnCase;
  const offered = openOffer(details)?.items.map(({ position }) => position) ?? [];
  const events: readonly Pick<Event, 'type' | 'at' | 'progress'>[] =
    history.length > 0 ? history : [{ type: 'case_created', at: createdAt, progress: [] }];
  const past = events.flatMap((event) =>
    happened({ by: 'service', ...event }).map((what) => ({
      what,
      day: localDayAt(event.at, timeZone),
      past: true,
    })),
  );
  const ended = status === 'cancelled' || status === 'expired' || status === 'declined';
  return ended
    ? past
    : [...past, ...goodsAhead(items.filter((_, position) => !offered.includes(position))), ...moneyAhead(details)];
};
