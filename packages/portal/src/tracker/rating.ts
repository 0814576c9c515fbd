import { html, nothing, type TemplateResult } from 'lit';
import { mistake } from '../parts/message.js';
import { followText, ratings } from '../text/follow/follow.js';
import { taskButton } from './task-button.js';
import { can, taskFailure, type TrackerView } from './tracker-view.js';

const form = (view: TrackerView): TemplateResult => {
  const { drafts, draft } = view;
  const isMissing = drafts.incomplete === 'give_feedback';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { rating, comment: typed } = view.drafts;
    draft({ incomplete: rating === null ? 'give_feedback' : null });
    const comment = typed.trim();
    if (rating !== null) view.send({ type: 'feedback.given', rating, ...(comment !== '' && { comment }) });
  };
  return html`
    <form class="stack" novalidate @submit=${submit}>
      <fieldset
        class="field"
        role="radiogroup"
        aria-invalid=${isMissing ? 'true' : 'false'}
        aria-describedby=${isMissing ? 'rating-mistake' : nothing}
      >
        <legend>${followText.rate()}</legend>
        <div class="ratings">
          ${ratings.map(
            (label, index) => html`
              <label class="card" part="choice">
                <input
                  type="radio"
                  name="rating"
                  value=${index + 1}
                  .checked=${drafts.rating === index + 1}
                  @change=${() => draft({ rating: index + 1, incomplete: null })}
                />
                <span>${label()}</span>
              </label>
            `,
          )}
        </div>
        ${mistake('rating-mistake', isMissing ? followText.rateMissing() : null)}
      </fieldset>
      <div class="field">
        <label for="comment">${followText.comment()}</label>
        <textarea
          id="comment"
          part="field"
          rows="2"
          maxlength="2000"
          .value=${drafts.comment}
          @input=${(event: InputEvent) => draft({ comment: (event.currentTarget as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      ${taskFailure(view, 'give_feedback')} ${taskButton(view, { action: 'give_feedback', label: followText.rateSend() })}
    </form>
  `;
};

/** Asked once all is settled; said once. */
export const rating = (view: TrackerView): TemplateResult | typeof nothing => {
  const { feedback } = view.state.details;
  if (feedback) {
    const answer = ratings[feedback.rating - 1]?.() ?? '';
    return html`<p class="small quiet" part="feedback">${followText.rated(answer)}</p>`;
  }
  return can(view, 'give_feedback') ? html`<section class="panel" part="feedback">${form(view)}</section>` : nothing;
};
