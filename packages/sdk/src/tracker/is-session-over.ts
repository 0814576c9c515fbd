import type { Progress } from '../flow/state.js';
import type { TrackerState } from './state.js';

const isOver = (progress: Progress): boolean => progress.kind === 'failed' && progress.error.code === 'token_invalid';

/**
 * Whether the right to work with the case has run out: nothing more will succeed. Where a flow gave that right, send it
 * `session.ended`, and it leads back to where a new one is given.
 */
export const isSessionOver = (state: TrackerState): boolean => {
  switch (state.kind) {
    case 'loading':
      return false;
    case 'failed':
      return isOver(state);
    case 'ready':
      return Object.values(state.progress).some(isOver);
  }
};
