import type { FlowState } from '@returns-portal/sdk';
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useLanguage } from '../text/language.js';
import { failureText, noticeText, problemText } from '../text/sentences.js';
import { isFirstScreen } from './first-screen.js';

interface StepFrameProps {
  readonly state: FlowState;
  /** What the one primary button says and does; a step without one has none. */
  readonly primary?: { readonly label: string; readonly send: () => void };
  readonly back?: () => void;
  readonly children: ReactNode;
}

/** After this a customer is told that it takes longer. */
const SLOW = 8000;

const useSlow = (pending: boolean): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!pending) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [pending]);
  return slow;
};

/**
 * What every step has: a heading that gets the focus when the step begins, what changed meanwhile, what is missing, what
 * failed, and the way on. While the answer is awaited the button stays; the flow itself ignores a second press.
 */
export const StepFrame = ({ state, primary, back, children }: StepFrameProps): ReactNode => {
  const language = useLanguage();
  const { words } = language;
  const { step, progress, problems, notice } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  const pending = progress.kind === 'pending';
  const slow = useSlow(pending);

  useEffect(() => {
    // Where the page was just opened, the focus stays where the browser has put it.
    if (!isFirstScreen(step)) heading.current?.focus();
  }, [step]);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    primary?.send();
    setAttempts((count) => count + 1);
  };
  const noticed = notice && noticeText(notice, 'order' in state ? state.order.currency : 'EUR', language);
  const failed = progress.kind === 'failed' ? failureText(progress.error, language) : null;

  return (
    <form className="step" noValidate onSubmit={submit} aria-busy={pending} data-step={step}>
      <h1 ref={heading} tabIndex={-1}>
        {words.titles[step]}
      </h1>
      <div role="status" className="notice">
        {noticed ?? (slow ? words.slow : null)}
      </div>
      {problems.length > 0 && (
        <div ref={summary} tabIndex={-1} className="missing" role="group" aria-labelledby="missing">
          <p id="missing">{words.missing}</p>
          <ul>
            {[...new Set(problems.map((problem) => problemText(problem, language)))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
      <div role="alert" className="failure">
        {failed}
      </div>
      {(primary ?? back) && (
        <div className="actions">
          {primary && (
            <button className="primary" type="submit" aria-disabled={pending}>
              {failed ? words.retry : primary.label}
            </button>
          )}
          {back && (
            <button className="quiet" type="button" onClick={back}>
              {words.back}
            </button>
          )}
        </div>
      )}
    </form>
  );
};
