import { html, nothing, type TemplateResult } from 'lit';

export interface ChoiceCard {
  readonly name: string;
  readonly value: string;
  readonly title: string;
  readonly hint: string | null;
  /** Beside the title: a word that sets it apart. */
  readonly mark?: string | null;
  /** Before the title. */
  readonly picture?: TemplateResult;
  /** At the right of the title, or under it where there is no room: a bonus or a price. */
  readonly extra?: string | null | undefined;
  /** Whether what stands at the right is good news. */
  readonly good?: boolean;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** One of several ways, as a large target with a radio in it. */
export const choiceCard = (card: ChoiceCard): TemplateResult => {
  const { name, value, title, hint, mark, picture, extra, good = false, chosen, choose } = card;
  return html`
    <label class="card" part="choice">
      <input type="radio" name=${name} value=${value} .checked=${chosen} @change=${choose} />
      ${picture ?? nothing}
      <span class="card-text">
        <span class="card-title">${title}${mark ? html` <span class="mark">${mark}</span>` : nothing}</span>
        ${extra ? html`<span class=${good ? 'badge' : 'price'}>${extra}</span>` : nothing}
        ${hint === null ? nothing : html`<span class="small quiet">${hint}</span>`}
      </span>
    </label>
  `;
};

export interface ChoiceGroup {
  readonly legend: string;
  readonly legendHidden?: boolean;
  /** The id of the sentence about what is missing, when it is. */
  readonly mistakeId: string;
  readonly mistake: TemplateResult | typeof nothing;
  readonly cards: readonly TemplateResult[];
}

/** A question with cards for answers. */
export const choiceGroup = (group: ChoiceGroup): TemplateResult => {
  const { legend, legendHidden = false, mistakeId, mistake, cards } = group;
  return html`
    <fieldset
      class="field"
      role="radiogroup"
      aria-invalid=${mistake === nothing ? 'false' : 'true'}
      aria-describedby=${mistake === nothing ? nothing : mistakeId}
    >
      <legend class=${legendHidden ? 'visually-hidden' : ''}>${legend}</legend>
      <div class="cards">${cards}</div>
      ${mistake}
    </fieldset>
  `;
};
