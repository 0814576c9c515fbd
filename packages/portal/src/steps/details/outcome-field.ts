import type { Outcome } from '@returns-portal/policy';
import { offersFor } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { money, percent } from '../../language/format.js';
import { choiceCard, choiceGroup } from '../../parts/choice-card.js';
import { exchangePicker } from '../../parts/exchange-picker.js';
import { detailsText, outcomeHint, outcomeTitle } from '../../text/rest/details.js';
import { mistakeFor, type GroupView } from './group-view.js';

/** What the customer gets on top, or how large the part is. */
const extraOf = (outcome: Outcome, currency: string): string | null => {
  if (outcome.kind === 'price_reduction') return percent(outcome.percent);
  if (outcome.kind !== 'store_credit' || !outcome.bonus) return null;
  const amount = outcome.bonus.amount?.[currency];
  const parts = [outcome.bonus.percent && percent(outcome.bonus.percent), amount && money(amount, currency)];
  const bonus = parts.filter(Boolean).join(' + ');
  return bonus ? detailsText.bonus(bonus) : null;
};

const isExchange = (outcome: Outcome): outcome is Extract<Outcome, { kind: 'exchange' }> => outcome.kind === 'exchange';

const exchange = (view: GroupView, offers: readonly Outcome[]): TemplateResult | typeof nothing => {
  const { line, group, order, state, context, describe } = view;
  const offer = offers.find(isExchange);
  if (group.outcome !== 'exchange' || !offer) return nothing;
  const mistakeId = `wanted-${group.id}-mistake`;
  return exchangePicker({
    line,
    group,
    currency: order.currency,
    listing: state.asides.variants[group.id],
    anything: offer.for === 'any_product',
    mistakeId,
    mistake: mistakeFor(view, 'exchange_missing', mistakeId),
    choose: (wanted) => describe({ wanted }),
    search: (search) => context.send({ type: 'variants.searched', group: group.id, search }),
  });
};

/** What is had for the goods: all ways equal in size, money among the first, nothing ticked that costs. */
export const outcomeField = (view: GroupView): TemplateResult => {
  const { line, group, order, context, describe } = view;
  const mistakeId = `outcome-${group.id}-mistake`;
  const offers = offersFor(line, group).filter(({ kind }) => kind !== 'exchange' || context.can.exchange);
  return html`
    ${choiceGroup({
      legend: detailsText.outcome(),
      mistakeId,
      mistake: mistakeFor(view, 'outcome_missing', mistakeId),
      cards: offers.map((outcome) =>
        choiceCard({
          name: `outcome-${group.id}`,
          value: outcome.kind,
          title: outcomeTitle[outcome.kind](),
          hint: outcomeHint[outcome.kind](),
          extra: extraOf(outcome, order.currency),
          good: true,
          chosen: group.outcome === outcome.kind,
          choose: () => describe({ outcome: outcome.kind }),
        }),
      ),
    })}
    ${exchange(view, offers)}
  `;
};
