import type { OrderViewSeller } from '@returns-portal/contract';
import { methodsFor, sellersToSendTo, type MethodState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { addressBlock } from '../parts/address-block.js';
import { choiceCard, choiceGroup } from '../parts/choice-card.js';
import { mistake } from '../parts/message.js';
import { stepActions } from '../parts/step-actions.js';
import { methodText } from '../text/rest/method.js';
import { problemText } from '../text/rest/problems.js';
import { progressText } from '../text/rest/progress.js';
import type { StepContext } from './step-context.js';

const sellerSection = (
  state: MethodState,
  seller: OrderViewSeller,
  several: boolean,
  context: StepContext,
): TemplateResult => {
  const chosen = seller.methods.find(({ code }) => code === state.draft.methods[seller.id]);
  const mistakeId = `method-${seller.id}-mistake`;
  const missing = state.problems.some((problem) => problem.code === 'method_missing' && problem.seller === seller.id);
  return html`
    <section class="stack">
      ${choiceGroup({
        legend: several ? methodText.forSeller(seller.name) : methodText.methods(),
        legendHidden: !several,
        mistakeId,
        mistake: mistake(mistakeId, missing ? problemText.method_missing() : null),
        cards: methodsFor(state.order, state.draft, seller).map((method) =>
          choiceCard({
            name: `method-${seller.id}`,
            value: method.code,
            title: method.labels[context.locale],
            hint: method.instructions[context.locale],
            chosen: method.code === chosen?.code,
            choose: () => context.send({ type: 'method.chosen', seller: seller.id, code: method.code }),
          }),
        ),
      })}
      ${chosen && chosen.address.length > 0 ? addressBlock(chosen.address) : nothing}
    </section>
  `;
};

export const methodStep = (state: MethodState, context: StepContext): TemplateResult => {
  const sellers = sellersToSendTo(state.order, state.draft);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    context.send({ type: 'method.confirmed' });
  };
  return html`
    <form class="stack wide" part="step" novalidate @submit=${submit}>
      <h2 tabindex="-1" part="heading">${methodText.title()}</h2>
      ${sellers.map((seller) => sellerSection(state, seller, sellers.length > 1, context))}
      ${stepActions({
        label: progressText.next(),
        pending: state.progress.kind === 'pending',
        back: () => context.send({ type: 'step.revisited', step: 'details' }),
      })}
    </form>
  `;
};
