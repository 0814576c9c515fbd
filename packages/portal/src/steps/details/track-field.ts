import type { OrderViewLine, OrderViewSeller } from '@returns-portal/contract';
import type { OutcomeKind, Track } from '@returns-portal/policy';
import { openTracks } from '@returns-portal/sdk';
import type { TemplateResult } from 'lit';
import { longDay } from '../../language/format.js';
import { choiceCard, choiceGroup } from '../../parts/choice-card.js';
import { detailsText, trackText, trackTitle } from '../../text/rest/details.js';
import { mistakeFor, type GroupView } from './group-view.js';

/** Money and credit in a sentence; where there is more to choose from, the choice itself says it. */
const goodwillOffer = (kinds: readonly OutcomeKind[]): string | null => {
  switch ([...new Set(kinds)].sort().join()) {
    case 'refund':
      return trackText.refundOnly();
    case 'store_credit':
      return trackText.creditOnly();
    case 'refund,store_credit':
      return trackText.refundOrCredit();
    case 'exchange,refund,store_credit':
      return trackText.refundExchangeOrCredit();
    default:
      return null;
  }
};

const trackHint = (line: OrderViewLine, seller: OrderViewSeller, track: Track): string | null => {
  const verdict = line.verdicts[track];
  if (!verdict.allowed) return null;
  const day = verdict.until && longDay(verdict.until.day);
  switch (track) {
    case 'withdrawal': {
      const right = day === null ? trackText.withdrawalOpen() : trackText.withdrawalUntil(day);
      return `${right} ${seller.returnCost === 'trader' ? trackText.traderPays() : trackText.consumerPays()}`;
    }
    case 'goodwill': {
      const kinds = 'offers' in verdict ? verdict.offers.map(({ outcome }) => outcome.kind) : [];
      return [day === null ? null : trackText.goodwillUntil(day), goodwillOffer(kinds)].filter(Boolean).join(' ');
    }
    case 'conformity':
      return day === null ? trackText.guaranteeOpen() : trackText.guaranteeUntil(day);
  }
};

/** By which right the goods go back: never one for the other. */
export const trackField = (view: GroupView): TemplateResult => {
  const { line, seller, group, describe } = view;
  const mistakeId = `track-${group.id}-mistake`;
  return choiceGroup({
    legend: detailsText.track(),
    legendHidden: true,
    mistakeId,
    mistake: mistakeFor(view, 'track_missing', mistakeId),
    cards: openTracks(line).map((track) =>
      choiceCard({
        name: `track-${group.id}`,
        value: track,
        title: trackTitle[track](),
        hint: trackHint(line, seller, track),
        chosen: group.track === track,
        choose: () => describe({ track }),
      }),
    ),
  });
};
