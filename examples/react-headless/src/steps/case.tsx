import { createTracker, type CaseState } from '@returns-portal/sdk';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { FollowedCase } from '../parts/followed-case.js';
import { StepFrame } from '../parts/step-frame.js';
import { adapter, flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { failureText } from '../text/sentences.js';

/** One return, followed by a tracker of its own as long as this screen is there. */
export const CaseStep = ({ state }: { readonly state: CaseState }): ReactNode => {
  const language = useLanguage();
  const { words } = language;
  const { access, number } = state;
  const [tracker] = useState(() => createTracker({ adapter, access, number }));
  const followed = useSyncExternalStore(tracker.subscribe, () => tracker.state);
  useEffect(() => () => tracker.dispose(), [tracker]);
  return (
    <StepFrame state={state} primary={{ label: words.backToOrder, send: () => flow.send({ type: 'order.reopened' }) }}>
      <p className="number">{number}</p>
      {followed.kind === 'loading' && <p role="status">{words.loading}</p>}
      {followed.kind === 'failed' && (
        <p role="alert" className="failure">
          {failureText(followed.error, language)}{' '}
          <button type="button" className="quiet" onClick={() => tracker.send({ type: 'refreshed' })}>
            {words.retry}
          </button>
        </p>
      )}
      {followed.kind === 'ready' && <FollowedCase followed={followed} send={tracker.send} />}
    </StepFrame>
  );
};
