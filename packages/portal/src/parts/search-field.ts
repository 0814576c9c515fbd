import { html, type TemplateResult } from 'lit';
import { exchangeText } from '../text/rest/exchange.js';

export interface SearchField {
  readonly id: string;
  readonly label: string;
  readonly autocomplete?: 'postal-code';
  readonly search: (words: string) => void;
  /** The id of the sentence about what is missing, when it is. */
  readonly mistakeId?: string | undefined;
  /** Beside the button. */
  readonly more?: unknown;
}

/** A field with its button, inside a form of something else: Enter searches and does not send that form. */
export const searchField = ({ id, label, autocomplete, search, more }: SearchField): TemplateResult => {
  const go = (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('.search')?.querySelector('input');
    search(field?.value.trim() ?? '');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    go(event);
  };
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <div class="search">
        <input id=${id} part="field" autocomplete=${autocomplete ?? 'off'} enterkeyhint="search" maxlength="80" @keydown=${onKey} />
        <button type="button" class="secondary" part="secondary-button" @click=${go}>${exchangeText.find()}</button>
        ${more}
      </div>
    </div>
  `;
};
