import { html, nothing, type TemplateResult } from 'lit';
import { progressText } from '../text/rest/progress.js';
import { journeyIcon } from './journey-icon.js';

export interface StepActions {
  readonly label: string;
  readonly pending: boolean;
  readonly back: () => void;
}

/** A quiet way back: to the step before, unless it says where to. */
export const backLink = (back: () => void, label: string = progressText.back()): TemplateResult => html`
  <button type="button" class="link" part="link" @click=${back}>${journeyIcon('back')}<span>${label}</span></button>
`;

/** The one primary action of a step, and the way back. */
export const stepActions = ({ label, pending, back }: StepActions): TemplateResult => html`
  <div class="actions">
    <button class="primary" part="primary-button" aria-busy=${pending ? 'true' : 'false'}>${label}</button>
    ${backLink(back)} ${pending ? html`<p class="small quiet slow" role="status">${progressText.slow()}</p>` : nothing}
  </div>
`;
