import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { mistake } from '../parts/message.js';
import { threadText } from '../text/follow/thread.js';
import { taskButton } from './task-button.js';
import { can, taskFailure, type TrackerView } from './tracker-view.js';

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,image/avif,application/pdf';

/** Photos to show to the shop. What waits for them is named by their line; without one they are for the whole case. */
export const evidenceForm = (view: TrackerView, kind: 'primary' | 'secondary'): TemplateResult => {
  const { drafts, draft, state } = view;
  const isMissing = drafts.incomplete === 'add_evidence';
  const waiting = state.details.case.items.filter(({ waitsFor }) => waitsFor === 'evidence');
  const lineId = waiting.length === 1 ? (waiting[0]?.lineId ?? null) : null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { files } = view.drafts;
    draft({ incomplete: files.length === 0 ? 'add_evidence' : null });
    if (files.length > 0) view.send({ type: 'evidence.added', files: files.map((file) => ({ file, lineId })) });
  };
  return html`
    <form class="stack close" novalidate @submit=${submit}>
      <div class="field">
        <label for="evidence">${threadText.choose()}</label>
        <input
          id="evidence"
          part="field"
          type="file"
          multiple
          accept=${ACCEPTED}
          .value=${drafts.files.length === 0 ? live('') : noChange}
          aria-invalid=${isMissing ? 'true' : 'false'}
          aria-describedby=${isMissing ? 'evidence-mistake' : nothing}
          @change=${(event: Event) => draft({ files: [...((event.currentTarget as HTMLInputElement).files ?? [])] })}
        />
        ${mistake('evidence-mistake', isMissing ? threadText.chooseMissing() : null)}
      </div>
      ${taskFailure(view, 'add_evidence')} ${taskButton(view, { action: 'add_evidence', label: threadText.add(), kind })}
    </form>
  `;
};

type Shown = TrackerView['state']['details']['evidence'];

/** Files under what they are called; nothing where there are none. */
const thumbs = ({ linkTo }: TrackerView, title: string, shown: Shown): TemplateResult | typeof nothing =>
  shown.length === 0
    ? nothing
    : html`
        <h3>${title}</h3>
        <ul class="photos">
          ${shown.map(({ type, link }, index) => {
            const href = linkTo?.(link.path) ?? '';
            const name = type === 'application/pdf' ? threadText.file(index + 1) : threadText.photo(index + 1);
            return html`<li>
              <a href=${href} target="_blank" rel="noopener noreferrer">
                ${
                  type === 'application/pdf'
                    ? html`<span class="thumb empty small">${name}</span>`
                    : html`<img class="thumb" src=${href} alt=${name} width="72" height="72" loading="lazy" />`
                }
              </a>
            </li>`;
          })}
        </ul>
      `;

/** What the customer and the shop have shown so far, and the way to show more where nothing waits for it. */
export const evidence = (view: TrackerView): TemplateResult | typeof nothing => {
  const { details } = view.state;
  const isAskedFor = details.case.items.some(({ waitsFor }) => waitsFor === 'evidence');
  const canAdd = can(view, 'add_evidence') && !isAskedFor;
  const shown = view.linkTo ? details.evidence : [];
  if (shown.length === 0 && !canAdd) return nothing;
  const of = (side: Shown[number]['by']): Shown => shown.filter(({ by }) => by === side);
  return html`
    <section class="stack close" part="evidence">
      ${thumbs(view, threadText.photos(), of('customer'))} ${thumbs(view, threadText.photosOfShop(), of('shop'))}
      ${
        canAdd
          ? html`<details class="add">
              <summary>${threadText.more()}</summary>
              ${evidenceForm(view, 'secondary')}
            </details>`
          : nothing
      }
    </section>
  `;
};
