import type { MakingState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';

const STITCHES = ['items', 'details', 'method', 'review'] as const;

/** The journey as a thread with four stitches: those behind can be gone back to, those ahead only seen. */
export const Thread = ({ state }: { readonly state: MakingState }): ReactNode => {
  const { words } = useLanguage();
  const here = STITCHES.indexOf(state.step);
  return (
    <nav className="thread" aria-label={words.thread}>
      <ol>
        {STITCHES.map((step, index) => {
          const name = words.stitches[step];
          return (
            <li key={step} aria-current={index === here ? 'step' : undefined} data-sewn={index <= here}>
              {index < here && step !== 'review' ? (
                <button type="button" className="quiet" onClick={() => flow.send({ type: 'step.revisited', step })}>
                  {name}
                </button>
              ) : (
                <span>{name}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="unseen">{words.position(words.stitches[state.step], here + 1, STITCHES.length)}</p>
    </nav>
  );
};
