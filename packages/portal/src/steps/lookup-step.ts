import type { ContactKind } from '@returns-portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { failureMessage, mistake, noticeMessage } from '../parts/message.js';
import { lookupIntro, lookupLabel, lookupText } from '../text/first/lookup.js';

/** What a customer types on the first screen. */
export interface LookupEntry {
  readonly number: string;
  /** What is known of the order beside its number. */
  readonly kind: ContactKind;
  readonly value: string;
}

/** What the first screen shows; the sentences about what went wrong come with the rest of the journey. */
export interface LookupView extends LookupEntry {
  readonly pending: boolean;
  readonly numberMistake: string | null;
  readonly valueMistake: string | null;
  readonly failure: string | null;
  readonly notice: string | null;
  /** Links to the other contact fields of the shop, where it has some: last, since they come late and must move nothing. */
  readonly others: unknown;
}

const FIELDS = {
  email: { type: 'email', autocomplete: 'email', longest: 254 },
  postcode: { type: 'text', autocomplete: 'postal-code', longest: 20 },
  phone: { type: 'tel', autocomplete: 'tel', longest: 30 },
} as const;

export const lookupStep = (view: LookupView, submit: (entry: LookupEntry) => void): TemplateResult => {
  const { kind, numberMistake, valueMistake } = view;
  const { type, autocomplete, longest } = FIELDS[kind];
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = (event.currentTarget as HTMLFormElement).elements;
    const typed = (name: string): string => (fields.namedItem(name) as HTMLInputElement).value;
    submit({ number: typed('number'), kind, value: typed(kind) });
  };
  return html`
    <form class="stack first" part="step" novalidate @submit=${onSubmit}>
      <div class="stack tight">
        <h2 tabindex="-1" part="heading">${lookupText.title()}</h2>
        <p class="quiet">${lookupIntro[kind]()}</p>
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
        <label for=${kind}>${lookupLabel[kind]()}</label>
        <input
          id=${kind}
          name=${kind}
          part="field"
          type=${type}
          autocomplete=${autocomplete}
          spellcheck="false"
          maxlength=${longest}
          required
          .value=${view.value}
          aria-invalid=${valueMistake === null ? 'false' : 'true'}
          aria-describedby=${valueMistake === null ? nothing : `${kind}-mistake`}
        />
        ${mistake(`${kind}-mistake`, valueMistake)}
      </div>
      <button class="primary" part="primary-button" aria-busy=${view.pending ? 'true' : 'false'}>
        ${lookupText.submit()}
      </button>
      ${view.others}
    </form>
  `;
};
