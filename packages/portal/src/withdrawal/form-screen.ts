import { html, nothing, type TemplateResult } from 'lit';
import { formText } from '../text/withdrawal/form.js';
import type { FormView } from './form-view.js';

/** What may be asked for, and how a browser can help with it; the same three are all that is required by law. */
const FIELDS = [
  { name: 'name', type: 'text', autocomplete: 'name', longest: 200 },
  { name: 'contract', type: 'text', autocomplete: 'off', longest: 500 },
  { name: 'email', type: 'email', autocomplete: 'email', longest: 254 },
] as const;

export interface FormActions {
  readonly submit: (form: HTMLFormElement) => void;
  readonly change: () => void;
  readonly close: () => void;
}

const fields = ({ draft, mistakes, orders }: FormView): unknown =>
  FIELDS.map(({ name, type, autocomplete, longest }) => {
    const wrong = mistakes[name];
    return html`
      <div class="field">
        <label for=${name}>${formText[name]()}</label>
        <input
          id=${name}
          name=${name}
          part="field"
          type=${type}
          autocomplete=${autocomplete}
          spellcheck="false"
          maxlength=${longest}
          required
          .value=${draft[name]}
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby=${wrong ? `${name}-mistake` : nothing}
        />
        ${wrong} ${name === 'contract' ? orders : nothing}
      </div>
    `;
  });

const summary = ({ draft }: FormView, change: () => void): TemplateResult => html`
  <div class="known">
    ${FIELDS.map(({ name }) => html`<p><span class="small quiet">${formText[name]()}</span><br />${draft[name]}</p>`)}
    <button type="button" class="link" part="link" @click=${change}>${formText.change()}</button>
  </div>
`;

/** What identifies the consumer and the contract, and no more: no reason is asked, and no other field required. */
export const formScreen = (view: FormView, { submit, change, close }: FormActions): TemplateResult => {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    submit(event.currentTarget as HTMLFormElement);
  };
  return html`
    <form class="stack" part="step" novalidate @submit=${onSubmit}>
      <div class="tight">
        <h2 tabindex="-1" part="heading">${formText.title()}</h2>
        <p class="quiet">${formText.intro()}</p>
      </div>
      ${view.notice} ${view.summary ? summary(view, change) : fields(view)} ${view.part}
      <div class="field">
        <label class="quiet" for="text">${formText.note()}</label>
        <textarea id="text" name="text" part="field" rows="2" maxlength="2000" .value=${view.draft.text}></textarea>
        ${view.mistakes.text}
      </div>
      <div class="actions">
        <button class="primary" part="primary-button" aria-busy=${view.pending ? 'true' : 'false'}>${formText.submit()}</button>
        ${view.closable ? html`<button type="button" class="link" part="link" @click=${close}>${formText.close()}</button>` : nothing}
      </div>
    </form>
  `;
};
