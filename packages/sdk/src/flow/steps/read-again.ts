import { carry, pending } from '../begin.js';
import type { MakingState, Notice } from '../state.js';
import type { Transition } from '../transition-result.js';

/** Reads the order again and goes back to the choice of items with it. */
export const readAgain = (state: MakingState, notice: Notice | null): Transition => [
  { ...carry(state), step: 'items', notice, progress: pending },
  { type: 'read_order', access: state.access },
];
