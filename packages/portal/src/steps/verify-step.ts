import type { VerifyState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../language/format.js';
import { mistake, noticeMessage } from '../parts/message.js';
import { backLink } from '../parts/step-actions.js';
import { verifyText } from '../text/rest/find.js';
import { problemText } from '../text/rest/problems.js';
import { progressText } from '../text/rest/progress.js';
import type { StepContext } from './step-context.js';

/** The one-time code: it can be pasted, and phones offer it by themselves. */
export const verifyStep = (state: VerifyState, { send }: StepContext): TemplateResult => {
  const pending = state.progress.kind === 'pending';
  const [problem] = state.problems;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const code = (event.currentTarget as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
    send({ type: 'code.submitted', code: code.value });
  };
  const isTime = !Number.isNaN(Date.parse(state.expiresAt));
  return html`
    <form class="stack" part="step" novalidate @submit=${submit}>
      <div class="stack tight">
        <h2 tabindex="-1" part="heading">${verifyText.title()}</h2>
        <p class="quiet">${verifyText.intro()} ${isTime ? verifyText.until(clock(state.expiresAt)) : nothing}</p>
      </div>
      ${noticeMessage(state.again && !pending ? verifyText.again() : null)}
      <div class="field">
        <label for="code">${verifyText.code()}</label>
        <input
          id="code"
          name="code"
          class="code"
          part="field"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength="20"
          required
          aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby=${problem ? 'code-mistake' : nothing}
        />
        ${mistake('code-mistake', problem ? problemText(problem) : null)}
      </div>
      <div class="actions">
        <button class="primary" part="primary-button" aria-busy=${pending ? 'true' : 'false'}>${progressText.next()}</button>
        <button type="button" class="link" part="link" @click=${() => send({ type: 'code.requested' })}>
          ${verifyText.resend()}
        </button>
        ${backLink(() => send({ type: 'flow.restarted' }), verifyText.other())}
      </div>
    </form>
  `;
};
