import type { OrderViewLine } from '@returns-portal/contract';
import type { DetailsState, FlowState, ItemsState, MethodState, ReviewState, UserEvent } from '@returns-portal/sdk';
import type { DemoOrder } from '@returns-portal/testing';
import type { Dice } from './random.ts';
import type { Tab } from './tab.ts';

/** A picture of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const photo = (): Blob => new Blob([Buffer.from(PIXEL, 'base64')], { type: 'image/png' });

const LOCALES = ['fr', 'ro', 'en'] as const;

const canGoBack = (line: OrderViewLine): boolean =>
  line.open > 0 && (line.verdicts.withdrawal.allowed || line.verdicts.goodwill.allowed);

/** How a customer goes about it: as they like, or straight on. */
export interface Manner {
  readonly dice: Dice;
  readonly straight: boolean;
}

const inItems = ({ order, draft, notice }: ItemsState, { dice, straight }: Manner): UserEvent[] => {
  // What was refused is chosen anew.
  if (straight && notice?.code === 'selection_refused' && draft.groups.some(({ track }) => track))
    return [{ type: 'all.chosen', chosen: false }];
  const lines = order.lines.filter(canGoBack);
  if (lines.length === 0) return [];
  if (draft.groups.length > 0 && (straight || dice.percent(70))) return [{ type: 'items.confirmed' }];
  const line = straight ? lines[0]! : dice.one(lines);
  return [{ type: 'quantity.chosen', lineId: line.id, quantity: straight ? 1 : dice.number(1, line.open) }];
};

/** Another thing to say of a group: something that the shop offers for it. */
const described = ({ order }: DetailsState, lineId: string, { dice, straight }: Manner) => {
  const line = order.lines.find(({ id }) => id === lineId)!;
  const { withdrawal, goodwill } = line.verdicts;
  if (withdrawal.allowed && (straight || !goodwill.allowed || dice.percent(40)))
    return { track: 'withdrawal' } as const;
  if (!goodwill.allowed) return { track: 'withdrawal' } as const;
  const reasons = order.sellers.find(({ id }) => id === line.seller)!.reasons;
  const offers = goodwill.offers.filter(({ outcome }) => outcome.kind !== 'exchange');
  const offer = straight ? offers[0] : dice.one(offers);
  const fitting = reasons.filter(({ code }) => offer?.reasons?.includes(code) ?? true);
  const reason = (straight ? fitting[0] : dice.one(fitting))?.code;
  return { track: 'goodwill', reason, outcome: offer?.outcome.kind } as const;
};

const inDetails = (state: DetailsState, manner: Manner): UserEvent[] => {
  const { draft, asides } = state;
  const { dice, straight } = manner;
  const group = draft.groups.find(({ track, outcome }) => !track || (track !== 'withdrawal' && !outcome));
  const failed = asides.uploads.find(({ status }) => status === 'failed');
  if (failed)
    return [dice.percent(50) ? { type: 'file.retried', id: failed.id } : { type: 'file.removed', id: failed.id }];
  const wanted = group ?? (!straight && dice.percent(30) ? draft.groups[0] : undefined);
  if (wanted) {
    const { id, lineId } = wanted;
    const events: UserEvent[] = [{ type: 'group.described', group: id, change: described(state, lineId, manner) }];
    if (!straight && dice.percent(20)) {
      events.push({
        type: 'files.added',
        group: id,
        files: [{ id: `f${dice.number(0, 1e9)}`, name: 'p', file: photo() }],
      });
    }
    return events;
  }
  if (!straight && dice.percent(10)) return [{ type: 'step.revisited', step: 'items' }];
  return [{ type: 'details.confirmed' }];
};

const inMethod = ({ order, draft, asides }: MethodState, { dice, straight }: Manner): UserEvent[] => {
  const chosen = new Set(draft.groups.map(({ lineId }) => order.lines.find(({ id }) => id === lineId)?.seller));
  const sellers = order.sellers.filter(({ id }) => chosen.has(id));
  const missing = sellers.find(({ id, methods }) => !methods.some(({ code }) => code === draft.methods[id]));
  const another = missing ?? (!straight && dice.percent(30) ? sellers[0] : undefined);
  const methods = another?.methods.filter(({ kind }) => kind !== 'pickup') ?? [];
  if (another && methods.length > 0) {
    const { code } = straight ? methods[0]! : dice.one(methods);
    return [{ type: 'method.chosen', seller: another.id, code }];
  }
  if (!straight && dice.percent(10)) return [{ type: 'step.revisited', step: 'details' }];
  const [seller] = sellers;
  const point = seller && asides.points[seller.id]?.items[0];
  if (seller && point && !straight && dice.percent(40)) {
    return [{ type: 'hand_over.chosen', seller: seller.id, handOver: { point } }];
  }
  return [{ type: 'method.confirmed' }];
};

const inReview = ({ order, draft }: ReviewState, { dice, straight }: Manner): UserEvent[] => {
  const press = { type: 'review.confirmed', locale: straight ? 'fr' : dice.one(LOCALES) } as const;
  if (straight || dice.percent(55)) return [press];
  if (dice.percent(40)) return [press, press];
  const [group] = draft.groups;
  const line = order.lines.find(({ id }) => id === group?.lineId);
  return [
    line && dice.percent(40)
      ? { type: 'quantity.chosen', lineId: line.id, quantity: dice.number(1, line.open) }
      : { type: 'step.revisited', step: dice.one(['items', 'details', 'method']) },
  ];
};

/** What the customer does next; nothing where there is nothing to be done. */
export const nextEvents = (state: FlowState, order: DemoOrder, manner: Manner): UserEvent[] => {
  switch (state.step) {
    case 'lookup': {
      const contact = { kind: 'email', value: order.customer.email } as const;
      return [{ type: 'lookup.submitted', number: order.order.number, contact }];
    }
    case 'items':
      // A list that could not be read afresh is read again first.
      if (state.progress.kind === 'failed') return [{ type: 'order.reopened' }];
      return inItems(state, manner);
    case 'details':
      return inDetails(state, manner);
    case 'method':
      return inMethod(state, manner);
    case 'review':
      return inReview(state, manner);
    default:
      return [];
  }
};

/** Whether the customer sees that the return is made: at the end, or in the list of a freshly read order. */
export const isThere = ({ state, knownCases }: Pick<Tab, 'state' | 'knownCases'>): boolean =>
  state.step === 'done' ||
  (state.step === 'items' &&
    state.progress.kind === 'idle' &&
    state.order.cases.some(({ number }) => !knownCases.has(number)));
