import type { OrderViewLine, Variant } from '@returns-portal/contract';
import type { GroupDraft, Listing } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { money } from '../language/format.js';
import { exchangeText } from '../text/rest/exchange.js';
import { choiceCard, choiceGroup } from './choice-card.js';
import { listingView } from './listing.js';
import { searchField } from './search-field.js';
import { thumb } from './thumb.js';

/** Below this it is worth saying how many there are. */
const FEW = 4;

export interface ExchangePicker {
  readonly line: OrderViewLine;
  readonly group: GroupDraft;
  readonly currency: string;
  readonly listing: Listing<Variant> | undefined;
  /** Whether anything of the shop can be had, or another variant only. */
  readonly anything: boolean;
  readonly mistakeId: string;
  readonly mistake: TemplateResult | typeof nothing;
  readonly choose: (wanted: Variant) => void;
  readonly search: (words: string) => void;
}

const difference = ({ unitPrice }: Variant, { line, group, currency }: ExchangePicker) => {
  const more = (unitPrice - line.unitPrice) * group.quantity;
  if (more === 0) return { extra: exchangeText.same(), hint: null };
  return more > 0
    ? { extra: exchangeText.more(money(more, currency)), hint: exchangeText.moreHint() }
    : { extra: exchangeText.less(money(-more, currency)), hint: exchangeText.lessHint() };
};

const card = (variant: Variant, picker: ExchangePicker): TemplateResult => {
  const { line, group, choose } = picker;
  const { sku, title, available } = variant;
  const { extra, hint } = difference(variant, picker);
  // Its own variants need no name again.
  const name = title === line.title && variant.variant ? variant.variant : title;
  const kind = name === title ? variant.variant : null;
  const left = available < FEW ? exchangeText.few(String(available)) : null;
  const chosen = group.wanted?.sku === sku;
  return choiceCard({
    name: `wanted-${group.id}`,
    value: sku,
    title: name,
    hint: [kind, left, chosen ? hint : null].filter(Boolean).join(' · ') || null,
    mark: variant.suggested ? exchangeText.suggested() : null,
    picture: thumb(variant.image),
    extra,
    chosen,
    choose: () => choose(variant),
  });
};

/** What can be had instead, from the shop's stock, with what it costs more or less than what goes back. */
export const exchangePicker = (picker: ExchangePicker): TemplateResult => {
  const { group, listing, anything, mistakeId, mistake, search } = picker;
  return html`
    ${listingView({
      listing,
      rows: (variants: readonly Variant[]) =>
        choiceGroup({
          legend: exchangeText.title(),
          mistakeId,
          mistake,
          cards: variants
            .filter(({ available }) => available >= group.quantity)
            .sort((one, other) => Number(other.suggested) - Number(one.suggested))
            .map((variant) => card(variant, picker)),
        }),
      none: exchangeText.none(),
      retry: () => search(''),
    })}
    ${anything ? searchField({ id: `search-${group.id}`, label: exchangeText.search(), search }) : nothing}
  `;
};
