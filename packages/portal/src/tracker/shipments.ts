import type { CaseDetails } from '@returns-portal/contract';
import { localDayAt } from '@returns-portal/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay } from '../language/format.js';
import { mistake } from '../parts/message.js';
import { parcelText } from '../text/follow/parcel.js';
import { taskButton } from './task-button.js';
import { can, taskFailure, type TrackerView } from './tracker-view.js';

type Shipment = CaseDetails['shipments'][number];

/** As the contract has it: it must begin and end with a letter or digit. */
const TRACKING = /^[A-Za-z0-9][A-Za-z0-9 .\-/]{3,58}[A-Za-z0-9]$/;

const stateText = ({ state }: Shipment): string | null => {
  switch (state) {
    case 'announced':
      return parcelText.announced();
    case 'in_transit':
      return parcelText.inTransit();
    case 'delivered':
      return parcelText.delivered();
    case null:
      return null;
  }
};

const shipmentView = (shipment: Shipment, timeZone: string): TemplateResult => {
  const { carrier, trackingNumber, addedAt } = shipment;
  const added = parcelText.told(longDay(localDayAt(addedAt, timeZone)));
  return html`<li>
    <strong class="tracking">${trackingNumber}</strong>
    <span class="small quiet">${[carrier, stateText(shipment), added].filter(Boolean).join(' · ')}</span>
  </li>`;
};

const form = (view: TrackerView): TemplateResult => {
  const { drafts, draft } = view;
  const { trackingNumber, carrier, incomplete } = drafts;
  const isWrong = incomplete === 'add_shipment';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { trackingNumber: typedNumber, carrier: typedCarrier } = view.drafts;
    const number = typedNumber.trim();
    if (!TRACKING.test(number)) {
      draft({ incomplete: 'add_shipment' });
      return;
    }
    draft({ incomplete: null });
    const by = typedCarrier.trim();
    view.send({ type: 'shipment.added', trackingNumber: number, ...(by !== '' && { carrier: by }) });
  };
  const typed = (key: 'trackingNumber' | 'carrier') => (event: InputEvent) =>
    draft({ [key]: (event.currentTarget as HTMLInputElement).value });
  return html`
    <details class="add" .open=${isWrong || trackingNumber !== ''}>
      <summary>${parcelText.add()}</summary>
      <form class="stack" novalidate @submit=${submit}>
        <div class="field">
          <label for="tracking">${parcelText.trackingLabel()}</label>
          <input
            id="tracking"
            part="field"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="60"
            .value=${trackingNumber}
            aria-invalid=${isWrong ? 'true' : 'false'}
            aria-describedby="tracking-hint ${isWrong ? 'tracking-mistake' : ''}"
            @input=${typed('trackingNumber')}
          />
          <p class="small quiet" id="tracking-hint">${parcelText.trackingHint()}</p>
          ${mistake('tracking-mistake', isWrong ? parcelText.trackingMistake() : null)}
        </div>
        <div class="field">
          <label for="carrier">${parcelText.carrierLabel()}</label>
          <input id="carrier" part="field" autocomplete="off" maxlength="80" .value=${carrier} @input=${typed('carrier')} />
        </div>
        ${taskFailure(view, 'add_shipment')} ${taskButton(view, { action: 'add_shipment', label: parcelText.submit() })}
      </form>
    </details>
  `;
};

/** Parcels that are known of, and the way to tell of another. */
export const shipments = (view: TrackerView): TemplateResult | typeof nothing => {
  const { shipments: sent, case: returnCase } = view.state.details;
  const canAdd = can(view, 'add_shipment');
  if (sent.length === 0 && !canAdd) return nothing;
  return html`
    <section class="stack close" part="shipments">
      ${
        sent.length > 0
          ? html`<h3>${parcelText.parcels()}</h3>
              <ul class="stack close parcels">
                ${sent.map((shipment) => shipmentView(shipment, returnCase.timeZone))}
              </ul>`
          : nothing
      }
      ${canAdd ? form(view) : nothing}
    </section>
  `;
};
