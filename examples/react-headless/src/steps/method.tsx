import type { OrderViewSeller } from '@returns-portal/contract';
import { methodsFor, sellersToSendTo, type MethodState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { Choices } from '../parts/choices.js';
import { HandOver } from '../parts/hand-over.js';
import { StepFrame } from '../parts/step-frame.js';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { problemText } from '../text/sentences.js';

const Seller = ({ state, seller }: { readonly state: MethodState; readonly seller: OrderViewSeller }): ReactNode => {
  const language = useLanguage();
  const { words, locale } = language;
  const problem = state.problems.find((one) => one.code === 'method_missing' && one.seller === seller.id);
  return (
    <>
      <Choices
        legend={seller.name}
        chosen={state.draft.methods[seller.id]}
        mistake={problem && problemText(problem, language)}
        choose={(code) => flow.send({ type: 'method.chosen', seller: seller.id, code })}
        choices={methodsFor(state.order, state.draft, seller).map(({ code, kind, labels, instructions }) => ({
          value: code,
          title: labels[locale],
          hint: instructions[locale],
          extra: kind === 'own_carrier' ? words.yourCarrier : words.free,
        }))}
      />
      <HandOver state={state} seller={seller} />
    </>
  );
};

export const MethodStep = ({ state }: { readonly state: MethodState }): ReactNode => {
  const { words } = useLanguage();
  return (
    <StepFrame
      state={state}
      primary={{ label: words.next, send: () => flow.send({ type: 'method.confirmed' }) }}
      back={() => flow.send({ type: 'step.revisited', step: 'details' })}
    >
      {sellersToSendTo(state.order, state.draft).map((seller) => (
        <Seller key={seller.id} state={state} seller={seller} />
      ))}
    </StepFrame>
  );
};
