import { html, type TemplateResult } from 'lit';
import { itemsText } from '../text/rest/items.js';

/** Above this a list of numbers is worse than typing one. */
const LONGEST_LIST = 20;

export interface QuantityField {
  /** Part of its id in the page. */
  readonly id: string;
  /** What is counted, for those who hear the label. */
  readonly title: string;
  readonly quantity: number;
  readonly most: number;
  readonly choose: (quantity: number) => void;
}

export const quantityField = ({ id, title, quantity, most, choose }: QuantityField): TemplateResult => {
  const change = (event: Event) => {
    const value = Number((event.currentTarget as HTMLInputElement | HTMLSelectElement).value);
    choose(Math.max(1, Math.trunc(value) || 1));
  };
  return html`
    <div class="quantity">
      <label for="quantity-${id}">${itemsText.quantity()}<span class="visually-hidden"> ${title}</span></label>
      ${
        most <= LONGEST_LIST
          ? html`<select id="quantity-${id}" part="field" @change=${change}>
            ${Array.from({ length: most }, (_, index) => index + 1).map(
              (count) => html`<option value=${count} ?selected=${count === quantity}>${count}</option>`,
            )}
          </select>`
          : html`<input id="quantity-${id}" part="field" type="number" min="1" max=${most} .value=${String(quantity)} @change=${change} />`
      }
    </div>
  `;
};
