import type { OrderViewLine, Variant } from '@returns-portal/contract';
import type { DetailsState, GroupDraft } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { Choices } from './choices.js';
import { ListingState } from './listing-state.js';

interface ExchangeProps {
  readonly state: DetailsState;
  readonly line: OrderViewLine;
  readonly group: GroupDraft;
  readonly mistake: string | undefined;
}

/** What is in stock instead, the suggested size first, with what it costs more or less. */
export const Exchange = ({ state, line, group, mistake }: ExchangeProps): ReactNode => {
  const { words, format } = useLanguage();
  if (group.outcome !== 'exchange') return null;
  const listing = state.asides.variants[group.id];
  const variants = (listing?.items ?? [])
    .filter(({ available }) => available >= group.quantity)
    .sort((one, other) => Number(other.suggested) - Number(one.suggested));
  const extra = ({ unitPrice, currency }: Variant): string => {
    const more = (unitPrice - line.unitPrice) * group.quantity;
    if (more === 0) return words.samePrice;
    return more > 0 ? words.dearer(format.money(more, currency)) : words.cheaper(format.money(-more, currency));
  };
  return (
    <>
      <ListingState
        listing={listing}
        none={variants.length === 0 ? words.noneInStock : null}
        retry={() => flow.send({ type: 'variants.searched', group: group.id, search: '' })}
      />
      {variants.length > 0 && (
        <Choices
          legend={words.instead}
          chosen={group.wanted?.sku}
          mistake={mistake}
          choose={(sku) => {
            const wanted = variants.find((variant) => variant.sku === sku);
            if (wanted) flow.send({ type: 'group.described', group: group.id, change: { wanted } });
          }}
          choices={variants.map((variant) => ({
            value: variant.sku,
            title: variant.variant ?? variant.title,
            hint: variant.suggested ? words.suggested : null,
            extra: extra(variant),
            picture: variant.image,
          }))}
        />
      )}
    </>
  );
};
