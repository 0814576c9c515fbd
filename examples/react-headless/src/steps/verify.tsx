import type { VerifyState } from '@returns-portal/sdk';
import { useState, type ReactNode } from 'react';
import { Field } from '../parts/field.js';
import { StepFrame } from '../parts/step-frame.js';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { problemText } from '../text/sentences.js';

export const VerifyStep = ({ state }: { readonly state: VerifyState }): ReactNode => {
  const language = useLanguage();
  const { words, format } = language;
  const [code, setCode] = useState('');
  const [problem] = state.problems;
  return (
    <StepFrame
      state={state}
      primary={{ label: words.next, send: () => flow.send({ type: 'code.submitted', code }) }}
      back={() => flow.send({ type: 'flow.restarted' })}
    >
      <p>
        {state.again ? words.codeAgain : words.verifyIntro} {words.codeUntil(format.time(state.expiresAt))}
      </p>
      <Field
        id="code"
        label={words.code}
        value={code}
        inputMode="numeric"
        autoComplete="one-time-code"
        mistake={problem && problemText(problem, language)}
        onChange={({ target }) => setCode(target.value)}
      />
      <p>
        <button type="button" className="quiet" onClick={() => flow.send({ type: 'code.requested' })}>
          {words.resend}
        </button>
      </p>
    </StepFrame>
  );
};
