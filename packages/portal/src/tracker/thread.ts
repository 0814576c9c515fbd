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

const form = (view: TrackerView, labelClass: string): TemplateResult => {
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
        <label for="message" class=${labelClass}>${threadText.label(state.details.case.seller.name)}</label>
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

/** What customer and shop wrote to each other, and a field to go on: folded away until somebody has written. */
export const thread = (view: TrackerView): TemplateResult | typeof nothing => {
  const { messages, case: returnCase } = view.state.details;
  const canWrite = can(view, 'add_message');
  if (messages.length === 0) {
    if (!canWrite) return nothing;
    const { message, incomplete } = view.drafts;
    const isBegun = message !== '' || incomplete === 'add_message';
    return html`
      <details class="add" part="messages" .open=${isBegun}>
        <summary>${threadText.label(returnCase.seller.name)}</summary>
        ${form(view, 'visually-hidden')}
      </details>
    `;
  }
  return html`
    <section class="stack close" part="messages">
      <h3>${threadText.title()}</h3>
      <ol class="stack close">${messages.map((message) => messageView(message, returnCase))}</ol>
      ${canWrite ? form(view, '') : nothing}
    </section>
  `;
};
