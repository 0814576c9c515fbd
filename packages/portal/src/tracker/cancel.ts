import { html, nothing, type TemplateResult } from 'lit';
import { followText } from '../text/follow/follow.js';
import { taskButton } from './task-button.js';
import { can, taskFailure, type TrackerView } from './tracker-view.js';

/** A quiet link; what it does is said and asked once more before it is done. */
export const cancel = (view: TrackerView): TemplateResult | typeof nothing => {
  if (!can(view, 'cancel')) return nothing;
  const { drafts, draft } = view;
  if (!drafts.cancelling) {
    return html`<p>
      <button type="button" class="link" part="link" data-open="cancel" @click=${() => draft({ cancelling: true })}>
        ${followText.cancel()}
      </button>
    </p>`;
  }
  return html`
    <section class="panel stack close" part="cancel" data-confirm="cancel">
      <p tabindex="-1" class="sure"><strong>${followText.cancelSure()}</strong></p>
      <p>${followText.cancelMeans()}</p>
      ${taskFailure(view, 'cancel')}
      <div class="actions">
        ${taskButton(view, { action: 'cancel', label: followText.cancelYes(), press: () => view.send({ type: 'cancelled' }) })}
        <button type="button" class="link" part="link" @click=${() => draft({ cancelling: false })}>${followText.cancelNo()}</button>
      </div>
    </section>
  `;
};
