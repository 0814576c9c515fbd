import type { CaseAction } from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';
import type { TrackerEvent, TrackerReady } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icon.js';
import { errorText } from '../text/rest/errors.js';
import { followText } from '../text/follow/follow.js';
import type { Drafts } from './drafts.js';

/** What the parts of a followed case are drawn from, and how they say what the customer did. */
export interface TrackerView {
  readonly state: TrackerReady;
  readonly drafts: Drafts;
  readonly locale: Locale;
  readonly now: Date;
  readonly send: (event: TrackerEvent) => void;
  readonly draft: (change: Partial<Drafts>) => void;
  /** The address of a file whose signed path came with the case; null where the adapter has none. */
  readonly linkTo: ((path: string) => string) | null;
}

export const can = ({ state }: TrackerView, action: CaseAction): boolean => state.details.actions.includes(action);

export const isPending = ({ state }: TrackerView, action: CaseAction): boolean =>
  state.progress[action].kind === 'pending';

/** Why something could not be done, beside the button that does it. */
export const taskFailure = ({ state }: TrackerView, action: CaseAction): TemplateResult => {
  const progress = state.progress[action];
  const text =
    progress.kind !== 'failed'
      ? null
      : progress.error.code === 'token_invalid'
        ? followText.sessionOver()
        : errorText(progress.error);
  return html`<div class="region" role="alert">
    ${text === null ? nothing : html`<p class="mistake">${icon('alert')}<span>${text}</span></p>`}
  </div>`;
};
