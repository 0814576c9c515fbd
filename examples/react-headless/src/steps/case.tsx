import { createTracker, type CaseState, type Tracker } from '@returns-portal/sdk';
import { useEffect, useState, type ReactNode } from 'react';
import { FollowedCase } from '../parts/followed-case.js';
import { StepFrame } from '../parts/step-frame.js';
import { adapter, flow } from '../returns.js';
import { useLanguage } from '../text/language.js';

/**
 * One return, followed by a tracker of its own as long as this screen is there. It is made in the effect that disposes of
 * it, since React may run an effect twice, and what was disposed of stays so.
 */
export const CaseStep = ({ state }: { readonly state: CaseState }): ReactNode => {
  const { words } = useLanguage();
  const { access, number } = state;
  const [tracker, setTracker] = useState<Tracker | null>(null);
  useEffect(() => {
    const made = createTracker({ adapter, access, number });
    setTracker(made);
    return made.dispose;
  }, [access, number]);
  return (
    <StepFrame state={state} primary={{ label: words.backToOrder, send: () => flow.send({ type: 'order.reopened' }) }}>
      <p className="number">{number}</p>
      {tracker ? <FollowedCase tracker={tracker} /> : <p role="status">{words.loading}</p>}
    </StepFrame>
  );
};
