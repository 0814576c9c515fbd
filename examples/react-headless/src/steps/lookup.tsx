import type { LookupState } from '@returns-portal/sdk';
import { useState, type ReactNode } from 'react';
import { Field } from '../parts/field.js';
import { StepFrame } from '../parts/step-frame.js';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { problemText } from '../text/sentences.js';

const TYPES = { email: 'email', postcode: 'text', phone: 'tel' } as const;
const AUTOFILL = { email: 'email', postcode: 'postal-code', phone: 'tel' } as const;

export const LookupStep = ({ state }: { readonly state: LookupState }): ReactNode => {
  const language = useLanguage();
  const { words, locale } = language;
  const { kind } = state.contact;
  const [number, setNumber] = useState(state.number);
  const [value, setValue] = useState(state.contact.value);
  const mistake = (...codes: readonly string[]): string | undefined => {
    const problem = state.problems.find(({ code }) => codes.includes(code));
    return problem && problemText(problem, language);
  };
  const others = (state.shop?.lookup.contacts ?? []).filter((other) => other !== kind);
  return (
    <StepFrame
      state={state}
      primary={{
        label: words.find,
        send: () => flow.send({ type: 'lookup.submitted', number, contact: { kind, value }, locale }),
      }}
    >
      <p>{words.lookupIntro[kind]}</p>
      <Field
        id="number"
        label={words.number}
        value={number}
        autoComplete="off"
        spellCheck={false}
        mistake={mistake('number_missing')}
        onChange={({ target }) => setNumber(target.value)}
      />
      <Field
        id="contact"
        label={words.contact[kind]}
        value={value}
        type={TYPES[kind]}
        autoComplete={AUTOFILL[kind]}
        mistake={mistake('contact_missing', 'email_malformed')}
        onChange={({ target }) => setValue(target.value)}
      />
      {others.map((other) => (
        <p key={other}>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setValue('');
              flow.send({ type: 'contact.chosen', kind: other, number });
            }}
          >
            {words.otherContact[other]}
          </button>
        </p>
      ))}
    </StepFrame>
  );
};
