import type { Point } from '@returns-portal/contract';
import { loading } from '../asides.js';
import { sellersToSendTo } from '../draft/choices.js';
import type { Effect } from '../effect.js';
import type { MethodState } from '../state.js';
import type { Transition } from '../transition-result.js';

/** Whether the goods are handed in somewhere that can be listed. */
export const isHandedIn = (kind: string | undefined): boolean => kind === 'drop_off' || kind === 'in_store';

/** The choice of the way back, with the places of what is chosen already. */
export const arriveAtMethod = (at: Omit<MethodState, 'step'>): Transition => {
  const { access, order, draft, asides } = at;
  const points = { ...asides.points };
  const effects = sellersToSendTo(order, draft).flatMap(({ id: seller, methods }): Effect[] => {
    const method = methods.find(({ code }) => code === draft.methods[seller]);
    if (!method || !isHandedIn(method.kind) || points[seller]) return [];
    points[seller] = loading<Point>(undefined);
    return [{ type: 'list_points', access, query: { seller, method: method.code } }];
  });
  return [{ ...at, step: 'method', asides: { ...asides, points } }, { type: 'cancel' }, ...effects];
};
