import type { CaseDetails } from '@returns-portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../language/format.js';
import { mistake } from '../parts/message.js';
import { threadText } from '../text/follow/thread.js';
import { taskButton } from './task-button.js';
import { can, taskFailure, type TrackerView } from './tracker-view.js';

const messageView = (
  { from, text, at }: CaseDetails['messages'][number],
  { seller, timeZone }: CaseDetails['case'],
): TemplateResult => html`
  <li class="said ${from}">
    <p class="small quiet"><strong>${from === 'shop' ? seller.name : threadText.you()}</strong> · ${moment(at, timeZone)}</p>
    <p class="words" dir="auto">${text}</p>
  </li>
`;

const form = (view: TrackerView): TemplateResult => {
  const { drafts, draft, state } = view;
  const isMissing = drafts.incomplete === 'add_message';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = view.drafts.message.trim();
    draft({ incomplete: text === '' ? 'add_message' : null });
    if (text !== '') view.send({ type: 'message.sent', text });
  };
  return html`
    <form class="stack close" novalidate @submit=${submit}>
      <div class="field">
        <label for="message">${threadText.label(state.details.case.seller.name)}</label>
        <textarea
          id="message"
          part="field"
          rows="3"
          maxlength="4000"
          .value=${drafts.message}
          aria-invalid=${isMissing ? 'true' : 'false'}
          aria-describedby=${isMissing ? 'message-mistake' : nothing}
          @input=${(event: InputEvent) => draft({ message: (event.currentTarget as HTMLTextAreaElement).value })}
        ></textarea>
        ${mistake('message-mistake', isMissing ? threadText.missing() : null)}
      </div>
      ${taskFailure(view, 'add_message')} ${taskButton(view, { action: 'add_message', label: threadText.send() })}
    </form>
  `;
};

/** What customer and shop wrote to each other, and a field to go on. */
export const thread = (view: TrackerView): TemplateResult | typeof nothing => {
  const { messages, case: returnCase } = view.state.details;
  const canWrite = can(view, 'add_message');
  if (messages.length === 0 && !canWrite) return nothing;
  return html`
    <section class="stack close" part="messages">
      <h3>${threadText.title()}</h3>
      ${
        messages.length > 0
          ? html`<ol class="stack close">${messages.map((message) => messageView(message, returnCase))}</ol>`
          : html`<p class="small quiet">${threadText.empty()}</p>`
      }
      ${canWrite ? form(view) : nothing}
    </section>
  `;
};
