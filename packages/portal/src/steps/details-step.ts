import { selectedGroups, selectedUnits, type DetailsState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { stepActions } from '../parts/step-actions.js';
import { detailsText } from '../text/rest/details.js';
import { progressText } from '../text/rest/progress.js';
import { groupSection } from './details/group-section.js';
import type { StepContext } from './step-context.js';

export const detailsStep = (state: DetailsState, context: StepContext): TemplateResult => {
  const { order, draft } = state;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    context.send({ type: 'details.confirmed' });
  };
  return html`
    <form class="stack wide" part="step" novalidate @submit=${submit}>
      <h2 tabindex="-1" part="heading">${detailsText.title()}</h2>
      ${selectedGroups(order, draft).map(({ line, group }) => {
        const seller = order.sellers.find(({ id }) => id === line.seller);
        if (!seller) return nothing;
        const section = groupSection({
          order,
          line,
          seller,
          group,
          units: selectedUnits(draft, line.id),
          state,
          context,
          describe: (change) => context.send({ type: 'group.described', group: group.id, change }),
        });
        // Fields that somebody has used do not take what another group says.
        return keyed(group.id, section);
      })}
      ${stepActions({
        label: progressText.next(),
        pending: state.progress.kind === 'pending',
        back: () => context.send({ type: 'step.revisited', step: 'items' }),
      })}
    </form>
  `;
};
