import { localDayAt } from '@returns-portal/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay } from '../language/format.js';
import { failureMessage } from '../parts/message.js';
import { backLink } from '../parts/step-actions.js';
import { skeleton } from './skeleton.js';
import { followText } from '../text/follow/follow.js';
import { caseStatusText, caseText } from '../text/rest/case.js';
import { errorText } from '../text/rest/errors.js';
import type { Door } from './create-door.js';
import type { Choice, DoorState } from './door-state.js';
import { lookupScreen } from './lookup-screen.js';
import { worded } from '../text/worded.js';

type At<Name extends DoorState['at']> = Extract<DoorState, { at: Name }>;

const codeScreen = ({ pending, error }: At<'code'>, door: Door): TemplateResult => {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
    door.confirm(field.value);
  };
  const failure = error && (error.code === 'code_wrong' ? followText.codeWrong() : errorText(error));
  return html`
    <form class="stack" part="step" novalidate @submit=${submit}>
      <div class="stack tight">
        <h2 tabindex="-1" part="heading">${followText.code()}</h2>
        <p class="quiet">${followText.codeHint()}</p>
      </div>
      ${failureMessage(failure)}
      <div class="field">
        <label for="code">${followText.codeLabel()}</label>
        <input id="code" name="code" part="field" autocomplete="one-time-code" inputmode="numeric" maxlength="20" required />
      </div>
      <button class="primary" part="primary-button" aria-busy=${pending ? 'true' : 'false'}>${followText.codeSend()}</button>
      <p>${backLink(door.back, followText.another())}</p>
    </form>
  `;
};

const choiceView = ({ number, status, createdAt, orderNumber }: Choice, door: Door): TemplateResult => html`
  <li>
    <button type="button" class="panel" part="choice" data-case=${number} @click=${() => door.choose(number)}>
      <strong>${caseText.title(number)}</strong>
      <span class="small">${worded(caseStatusText, status)}</span>
      <span class="small quiet">${caseText.ofOrder(orderNumber)}</span>
      <span class="small quiet">${followText.registered(longDay(localDayAt(createdAt, 'UTC')))}</span>
    </button>
  </li>
`;

const casesScreen = ({ choices, error }: At<'cases'>, door: Door): TemplateResult => html`
  <div class="stack" part="step">
    <h2 tabindex="-1" part="heading">${choices.length > 0 ? followText.choose() : followText.none()}</h2>
    ${failureMessage(error && errorText(error))}
    ${
      choices.length > 0
        ? html`<ul class="stack close cases">${choices.map((choice) => choiceView(choice, door))}</ul>`
        : html`<p class="quiet">${followText.noneHint()}</p>`
    }
    <p>${backLink(door.back, followText.another())}</p>
  </div>
`;

/** What is shown until a case is open. */
export const doorScreen = (door: Door): TemplateResult | typeof nothing => {
  const { state } = door;
  switch (state.at) {
    case 'opening':
      return skeleton();
    case 'lookup':
      return lookupScreen(state, door);
    case 'code':
      return codeScreen(state, door);
    case 'cases':
      return casesScreen(state, door);
    case 'open':
      return nothing;
  }
};
