import { isPartial, type WithdrawalDraft } from '@returns-portal/sdk';
import { html, type TemplateResult } from 'lit';
import { partText } from '../text/declared/part.js';

/** Above this a list of numbers is worse than typing one. */
const LONGEST_LIST = 20;

const quantity = (at: number, most: number, chosen: number): TemplateResult =>
  most <= LONGEST_LIST
    ? html`<select id="quantity-${at}" name="quantity-${at}" part="field">
        ${Array.from({ length: most + 1 }, (_, count) => html`<option ?selected=${count === chosen}>${count}</option>`)}
      </select>`
    : html`<input id="quantity-${at}" name="quantity-${at}" part="field" type="number" min="0" max=${most} .value=${String(chosen)} />`;

/** How much of each known line is meant: everything, until somebody says otherwise. */
export const partField = (draft: WithdrawalDraft, wrong: unknown): TemplateResult => html`
  <details class="part" ?open=${isPartial(draft) || wrong !== undefined}>
    <summary>${partText.title()}</summary>
    <div class="stack close">
      <p class="small quiet">${partText.hint()}</p>
      ${draft.lines.map(
        ({ title, variant, quantity: most }, at) => html`
          <div class="line">
            <label for="quantity-${at}">${title} <span class="small quiet">${variant}</span></label>
            ${quantity(at, most, draft.quantities[at] ?? most)}
          </div>
        `,
      )}
      ${wrong}
    </div>
  </details>
`;

/** What was chosen there; what was left empty counts as all of it. */
export const quantitiesIn = (form: HTMLFormElement, { lines }: WithdrawalDraft): readonly number[] =>
  lines.map(({ quantity: most }, at) => {
    const field = form.elements.namedItem(`quantity-${at}`) as HTMLInputElement | HTMLSelectElement | null;
    const chosen = field?.value ? Math.trunc(Number(field.value)) : most;
    return Math.min(most, Math.max(0, chosen));
  });
