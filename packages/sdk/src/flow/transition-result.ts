import type { Effect } from './effect.js';
import type { FlowState } from './state.js';

/** The next state, the same object when nothing changed, and what is to be done. */
export type Transition = readonly [FlowState, ...Effect[]];
