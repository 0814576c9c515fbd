import { html, nothing, type TemplateResult } from 'lit';
import { failureMessage, mistake, noticeMessage } from '../parts/message.js';
import { lookupText } from '../text/first/lookup.js';

/** What the first screen shows; the sentences about what went wrong come with the rest of the journey. */
export interface LookupView {
  readonly number: string;
  readonly email: string;
  readonly pending: boolean;
  readonly numberMistake: string | null;
  readonly emailMistake: string | null;
  readonly failure: string | null;
  readonly notice: string | null;
}

export const lookupStep = (view: LookupView, submit: (number: string, email: string) => void): TemplateResult => {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = (event.currentTarget as HTMLFormElement).elements;
    const typed = (name: string): string => (fields.namedItem(name) as HTMLInputElement).value;
    submit(typed('number'), typed('email'));
  };
  const { numberMistake, emailMistake } = view;
  return html`
    <form class="stack first" part="step" novalidate @submit=${onSubmit}>
      <div class="stack tight">
        <h2 tabindex="-1" part="heading">${lookupText.title()}</h2>
        <p class="quiet">${lookupText.intro()}</p>
      </div>
      ${noticeMessage(view.notice)} ${failureMessage(view.failure)}
      <div class="field">
        <label for="number">${lookupText.number()}</label>
        <input
          id="number"
          name="number"
          part="field"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="60"
          required
          .value=${view.number}
          aria-invalid=${numberMistake === null ? 'false' : 'true'}
          aria-describedby=${numberMistake === null ? nothing : 'number-mistake'}
        />
        ${mistake('number-mistake', numberMistake)}
      </div>
      <div class="field">
        <label for="email">${lookupText.email()}</label>
        <input
          id="email"
          name="email"
          part="field"
          type="email"
          autocomplete="email"
          spellcheck="false"
          maxlength="254"
          required
          .value=${view.email}
          aria-invalid=${emailMistake === null ? 'false' : 'true'}
          aria-describedby=${emailMistake === null ? nothing : 'email-mistake'}
        />
        ${mistake('email-mistake', emailMistake)}
      </div>
      <button class="primary" part="primary-button" aria-busy=${view.pending ? 'true' : 'false'}>
        ${lookupText.submit()}
      </button>
    </form>
  `;
};
