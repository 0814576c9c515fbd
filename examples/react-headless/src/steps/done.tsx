import type { DoneState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { Shipping } from '../parts/shipping.js';
import { StepFrame } from '../parts/step-frame.js';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';

/** The number large, what is needed for sending, and what happens next. */
export const DoneStep = ({ state }: { readonly state: DoneState }): ReactNode => {
  const { words, judgement, format } = useLanguage();
  const { cases } = state.submission;
  return (
    <StepFrame state={state} primary={{ label: words.backToOrder, send: () => flow.send({ type: 'order.reopened' }) }}>
      <p>{format.count(cases.length, words.yourNumber)}</p>
      {cases.map(({ number, status, items }) => {
        const details = state.details[number];
        const day = items.flatMap(({ sendBackBy }) => sendBackBy?.day ?? []).sort()[0];
        return (
          <section key={number} className="stub">
            <p className="number">{number}</p>
            <p className="stamp">{judgement.status[status]}</p>
            {status === 'requested' && <p>{words.shopAnswers}</p>}
            {status === 'approved' && day && <p>{words.sendBackBy(format.day(day))}</p>}
            {details ? <Shipping details={details} /> : <p role="status">{words.preparing}</p>}
            <button type="button" className="quiet" onClick={() => flow.send({ type: 'case.opened', number })}>
              {words.follow(number)}
            </button>
          </section>
        );
      })}
      <p>{words.mailed}</p>
    </StepFrame>
  );
};
