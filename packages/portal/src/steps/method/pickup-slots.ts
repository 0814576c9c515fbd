import type { OrderViewSeller, PickupSlot } from '@returns-portal/contract';
import type { MethodState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay } from '../../language/format.js';
import { choiceCard, choiceGroup } from '../../parts/choice-card.js';
import { listingView } from '../../parts/listing.js';
import { mistake } from '../../parts/message.js';
import { searchField } from '../../parts/search-field.js';
import { pickupText } from '../../text/rest/method.js';
import { problemText } from '../../text/rest/problems.js';
import type { StepContext } from '../step-context.js';

/** When goods can be picked up at a postcode. */
export const pickupSlots = (
  { asides, draft, problems }: MethodState,
  { id: seller }: OrderViewSeller,
  { send }: StepContext,
): TemplateResult => {
  const listing = asides.slots[seller];
  const chosen = draft.handOvers[seller]?.pickup;
  const search = (postcode: string) => postcode && send({ type: 'slots.searched', seller, postcode });
  const problem = problems.find((one) => one.code === 'pickup_missing' && one.seller === seller);
  const mistakeId = `pickup-${seller}-mistake`;
  const card = (pickup: PickupSlot) =>
    choiceCard({
      name: `pickup-${seller}`,
      value: pickup.id,
      title: pickupText.slot(longDay(pickup.day), pickup.from, pickup.to),
      hint: null,
      chosen: chosen?.id === pickup.id,
      choose: () => send({ type: 'hand_over.chosen', seller, handOver: { pickup } }),
    });
  return html`
    <div class="stack close">
      ${searchField({ id: `postcode-${seller}`, label: pickupText.postcode(), autocomplete: 'postal-code', search })}
      ${
        listing
          ? listingView({
              listing,
              rows: (slots: readonly PickupSlot[]) =>
                choiceGroup({
                  legend: pickupText.title(),
                  mistakeId,
                  mistake: mistake(mistakeId, problem ? problemText(problem) : null),
                  cards: slots.map(card),
                }),
              none: pickupText.none(),
              retry: () => search(''),
            })
          : nothing
      }
    </div>
  `;
};
