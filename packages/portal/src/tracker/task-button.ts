import type { CaseAction } from '@returns-portal/contract';
import { html, type TemplateResult } from 'lit';
import { isPending, type TrackerView } from './tracker-view.js';

export interface TaskButton {
  readonly action: CaseAction;
  readonly label: string;
  /** `primary` where it is what the customer should do now. */
  readonly kind?: 'primary' | 'secondary';
  /** Where it is not the button of a form. */
  readonly press?: () => void;
}

/** A button that keeps its label while it waits. A second press changes nothing: the tracker sends once. */
export const taskButton = (
  view: TrackerView,
  { action, label, kind = 'secondary', press }: TaskButton,
): TemplateResult => html`
  <button
    type=${press ? 'button' : 'submit'}
    class="${kind} task"
    part="${kind}-button"
    data-action=${action}
    aria-busy=${isPending(view, action) ? 'true' : 'false'}
    @click=${press}
  >
    ${label}
  </button>
`;
