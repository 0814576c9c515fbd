import type { OrderViewSeller } from '@returns-portal/contract';
import { methodsFor, sellersToSendTo, type MethodState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { addressBlock } from '../parts/address-block.js';
import { choiceCard, choiceGroup } from '../parts/choice-card.js';
import { mistake } from '../parts/message.js';
import { methodPrice } from '../parts/method-price.js';
import { stepActions } from '../parts/step-actions.js';
import { methodText } from '../text/rest/method.js';
import { problemText } from '../text/rest/problems.js';
import { progressText } from '../text/rest/progress.js';
import { pickupSlots } from './method/pickup-slots.js';
import { pointList } from './method/point-list.js';
import type { StepContext } from './step-context.js';

/** Where or when, for the ways that let the customer choose. */
const handOver = (state: MethodState, seller: OrderViewSeller, context: StepContext): unknown => {
  const method = seller.methods.find(({ code }) => code === state.draft.methods[seller.id]);
  const listing = state.asides.points[seller.id];
  switch (method?.kind) {
    case 'drop_off':
    case 'in_store': {
      // Where there is nothing to list, there is the method's own address.
      const known = listing && (listing.searched || listing.status !== 'ready' || listing.items.length > 0);
      if (context.can.points && known) return pointList(state, seller, context);
      return method.address.length > 0 ? addressBlock(method.address) : nothing;
    }
    case 'pickup':
      return context.can.slots ? pickupSlots(state, seller, context) : nothing;
    default:
      return method && method.address.length > 0 ? addressBlock(method.address) : nothing;
  }
};

const sellerSection = (
  state: MethodState,
  seller: OrderViewSeller,
  several: boolean,
  context: StepContext,
): TemplateResult => {
  const { order, draft, problems } = state;
  const mistakeId = `method-${seller.id}-mistake`;
  const problem = problems.find((one) => one.code === 'method_missing' && one.seller === seller.id);
  return html`
    <section class="stack">
      ${choiceGroup({
        legend: several ? methodText.forSeller(seller.name) : methodText.methods(),
        legendHidden: !several,
        mistakeId,
        mistake: mistake(mistakeId, problem ? problemText(problem) : null),
        cards: methodsFor(order, draft, seller).map((method) =>
          choiceCard({
            name: `method-${seller.id}`,
            value: method.code,
            title: method.labels[context.locale],
            hint: method.instructions[context.locale],
            extra: methodPrice(order, draft, seller, method),
            chosen: method.code === draft.methods[seller.id],
            choose: () => context.send({ type: 'method.chosen', seller: seller.id, code: method.code }),
          }),
        ),
      })}
      ${handOver(state, seller, context)}
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
