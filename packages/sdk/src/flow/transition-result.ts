import type { Effect } from './effect.js';
import type { FlowState } from './state.js';

/** The next state, and what is to be done for it. The same state object means: ignored. */
export type Transition = readonly [state: FlowState, effect?: Effect];
