import type { OrderViewSeller, Point } from '@returns-portal/contract';
import { loading } from '../asides.js';
import { carry, isPending, pending } from '../begin.js';
import { toSelection } from '../draft/to-request.js';
import type { FlowEvent } from '../event.js';
import { methodProblems, stillOpen } from '../problems.js';
import type { MethodState } from '../state.js';
import type { Transition } from '../transition-result.js';
import { isHandedIn } from './arrive-at-method.js';

const sellerOf = ({ order }: MethodState, id: string): OrderViewSeller | undefined =>
  order.sellers.find((seller) => seller.id === id);

/** Takes away the remarks that no longer hold. */
const recheck = (state: MethodState): MethodState => ({
  ...state,
  problems: stillOpen(state.problems, methodProblems(state.order, state.draft, state.asides)),
});

/** Another way to send: where or when belonged to the old one. Points are listed at once, slots want a postcode. */
const choose = (state: MethodState, seller: string, code: string): Transition => {
  const { access, draft, asides } = state;
  const method = sellerOf(state, seller)?.methods.find((one) => one.code === code);
  if (!method || draft.methods[seller] === code) return [state];
  const methods = { ...draft.methods, [seller]: code };
  const handOvers = { ...draft.handOvers, [seller]: {} };
  const chosen = recheck({ ...state, draft: { ...draft, methods, handOvers } });
  if (!isHandedIn(method.kind)) return [chosen];
  const points = { ...asides.points, [seller]: loading<Point>(undefined) };
  return [
    { ...chosen, asides: { ...asides, points } },
    { type: 'list_points', access, query: { seller, method: code } },
  ];
};

export const onMethod = (state: MethodState, event: FlowEvent): Transition => {
  const { access, order, draft, asides } = state;
  switch (event.type) {
    case 'method.chosen':
      return isPending(state) ? [state] : choose(state, event.seller, event.code);
    case 'points.searched': {
      const { seller, at } = event;
      const points = { ...asides.points, [seller]: loading(asides.points[seller], true) };
      const where = 'postcode' in at ? { ...at, country: order.country } : at;
      return [
        { ...state, asides: { ...asides, points } },
        { type: 'list_points', access, query: { seller, method: draft.methods[seller] ?? '', ...where } },
      ];
    }
    case 'slots.searched': {
      const { seller, postcode } = event;
      const slots = { ...asides.slots, [seller]: loading(asides.slots[seller], true) };
      return [
        { ...state, asides: { ...asides, slots } },
        {
          type: 'list_slots',
          access,
          query: { seller, method: draft.methods[seller] ?? '', postcode, country: order.country },
        },
      ];
    }
    case 'hand_over.chosen':
      return [
        recheck({
          ...state,
          draft: { ...draft, handOvers: { ...draft.handOvers, [event.seller]: event.handOver } },
        }),
      ];
    case 'method.confirmed': {
      if (isPending(state)) return [state];
      const problems = methodProblems(order, draft, asides);
      if (problems.length > 0) return [{ ...state, problems }];
      return [
        { ...state, problems, progress: pending },
        { type: 'create_quote', access, selection: toSelection(order, draft) },
      ];
    }
    case 'step.revisited':
      return event.step === 'method' ? [state] : [{ ...carry(state), step: event.step }, { type: 'cancel' }];
    default:
      return [state];
  }
};
