import type { OrderViewLine } from '@returns-portal/contract';
import type { Outcome } from '@returns-portal/policy';
import { offersFor, type DetailsState, type GroupDraft } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { flow } from '../returns.js';
import { useLanguage, type Language } from '../text/language.js';
import { Choices } from './choices.js';

interface OutcomesProps {
  readonly state: DetailsState;
  readonly line: OrderViewLine;
  readonly group: GroupDraft;
  readonly mistake: string | undefined;
}

/** What is had on top, or how large the part is. */
const extraOf = (outcome: Outcome, currency: string, { words, format }: Language): string | null => {
  if (outcome.kind === 'price_reduction') return format.percent(outcome.percent);
  if (outcome.kind !== 'store_credit' || !outcome.bonus) return null;
  const { percent, amount } = outcome.bonus;
  const flat = amount?.[currency];
  const parts = [percent && format.percent(percent), flat && format.money(flat, currency)].filter(Boolean);
  return parts.length > 0 ? words.bonus(parts.join(' + ')) : null;
};

/** What the offers of the verdict leave to choose: all of one size, nothing ticked beforehand that costs. */
export const Outcomes = ({ state, line, group, mistake }: OutcomesProps): ReactNode => {
  const language = useLanguage();
  const { words } = language;
  const offers = offersFor(line, group).filter(({ kind }) => kind !== 'exchange' || flow.can.exchange);
  return (
    <Choices
      legend={words.outcome}
      chosen={group.outcome}
      mistake={mistake}
      choose={(value) => {
        const offer = offers.find(({ kind }) => kind === value);
        if (offer) flow.send({ type: 'group.described', group: group.id, change: { outcome: offer.kind } });
      }}
      choices={offers.map((outcome) => ({
        value: outcome.kind,
        title: words.outcomes[outcome.kind],
        hint: words.outcomeHints[outcome.kind],
        extra: extraOf(outcome, state.order.currency, language),
      }))}
    />
  );
};
