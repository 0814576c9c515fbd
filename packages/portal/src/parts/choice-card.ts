import { html, nothing, type TemplateResult } from 'lit';

export interface ChoiceCard {
  readonly name: string;
  readonly value: string;
  readonly title: string;
  readonly hint: string | null;
  /** At the right: a bonus or a price. */
  readonly extra?: string | null | undefined;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** One of several ways, as a large target with a radio in it. */
export const choiceCard = ({ name, value, title, hint, extra, chosen, choose }: ChoiceCard): TemplateResult => html`
  <label class="card" part="choice">
    <input type="radio" name=${name} value=${value} .checked=${chosen} @change=${choose} />
    <span class="card-text">
      <span class="card-title">${title}</span>
      ${hint === null ? nothing : html`<span class="small quiet">${hint}</span>`}
    </span>
    ${extra ? html`<span class="badge">${extra}</span>` : nothing}
  </label>
`;

export interface ChoiceGroup {
  readonly legend: string;
  readonly legendHidden?: boolean;
  /** The id of the sentence about what is missing, when it is. */
  readonly mistakeId: string;
  readonly mistake: TemplateResult | typeof nothing;
  readonly cards: readonly TemplateResult[];
}

/** A question with cards for answers. */
export const choiceGroup = ({
  legend,
  legendHidden = false,
  mistakeId,
  mistake,
  cards,
}: ChoiceGroup): TemplateResult => html`
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
