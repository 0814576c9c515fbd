import { html, nothing, type TemplateResult } from 'lit';
import { progressText } from '../text/rest/progress.js';
import { journeyIcon } from './journey-icon.js';

export interface StepActions {
  readonly label: string;
  readonly pending: boolean;
  readonly back?: (() => void) | undefined;
}

/** The one primary action of a step, and the quiet way back. */
export const stepActions = ({ label, pending, back }: StepActions): TemplateResult => html`
  <div class="actions">
    <button class="primary" part="primary-button" aria-busy=${pending ? 'true' : 'false'}>${label}</button>
    ${
      back
        ? html`<button type="button" class="link" part="link" @click=${back}>
          ${journeyIcon('back')}<span>${progressText.back()}</span>
        </button>`
        : nothing
    }
  </div>
`;
