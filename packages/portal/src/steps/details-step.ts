import type { OrderView, OrderViewLine, OrderViewSeller } from '@returns-portal/contract';
import type { Outcome, OutcomeKind, Track } from '@returns-portal/policy';
import {
  offersFor,
  openTracks,
  selectedLines,
  type DetailsState,
  type FieldProblem,
  type LineDraft,
} from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { longDay, percent } from '../language/format.js';
import { choiceCard, choiceGroup } from '../parts/choice-card.js';
import { mistake } from '../parts/message.js';
import { stepActions } from '../parts/step-actions.js';
import { thumb } from '../parts/thumb.js';
import { detailsText, outcomeHint, outcomeTitle, trackText, trackTitle } from '../text/rest/details.js';
import { problemText } from '../text/rest/problems.js';
import { progressText } from '../text/rest/progress.js';
import type { StepContext } from './step-context.js';

interface LineView {
  readonly order: OrderView;
  readonly line: OrderViewLine;
  readonly seller: OrderViewSeller;
  readonly chosen: LineDraft;
  readonly problems: readonly FieldProblem[];
  readonly context: StepContext;
  readonly describe: (change: Omit<Partial<LineDraft>, 'quantity'>) => void;
}

/** What this screen can ask for: what is wanted in exchange is chosen from the shop's own pages so far. */
const canBeChosen = ({ kind }: Outcome): boolean => kind !== 'exchange';

/** Money and credit in a sentence; where there is more to choose from, the choice itself says it. */
const goodwillOffer = (kinds: readonly OutcomeKind[]): string | null => {
  switch ([...new Set(kinds)].sort().join()) {
    case 'refund':
      return trackText.refundOnly();
    case 'store_credit':
      return trackText.creditOnly();
    case 'refund,store_credit':
      return trackText.refundOrCredit();
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

const mistakeFor = (view: LineView, code: FieldProblem['code'], id: string) =>
  mistake(
    id,
    view.problems.some((problem) => problem.code === code && 'lineId' in problem && problem.lineId === view.line.id)
      ? problemText[code]()
      : null,
  );

const trackField = (view: LineView): TemplateResult => {
  const { line, seller, chosen, describe } = view;
  const mistakeId = `track-${line.id}-mistake`;
  return choiceGroup({
    legend: detailsText.track(),
    legendHidden: true,
    mistakeId,
    mistake: mistakeFor(view, 'track_missing', mistakeId),
    cards: openTracks(line).map((track) =>
      choiceCard({
        name: `track-${line.id}`,
        value: track,
        title: trackTitle[track](),
        hint: trackHint(line, seller, track),
        chosen: chosen.track === track,
        choose: () => describe({ track }),
      }),
    ),
  });
};

const reasonsOf = (line: OrderViewLine, seller: OrderViewSeller, track: 'goodwill' | 'conformity') => {
  const verdict = line.verdicts[track];
  return seller.reasons.filter(({ code }) => verdict.allowed && verdict.reasons.includes(code));
};

const reasonField = (view: LineView, track: 'goodwill' | 'conformity'): TemplateResult => {
  const { line, seller, chosen, describe, context } = view;
  const id = `reason-${line.id}`;
  const problem = mistakeFor(view, 'reason_missing', `${id}-mistake`);
  return html`
    <div class="field">
      <label for=${id}>${track === 'goodwill' ? detailsText.reason() : detailsText.fault()}</label>
      <select
        id=${id}
        part="field"
        aria-invalid=${problem === nothing ? 'false' : 'true'}
        aria-describedby=${problem === nothing ? nothing : `${id}-mistake`}
        @change=${(event: Event) => describe({ reason: (event.currentTarget as HTMLSelectElement).value })}
      >
        <option value="" disabled ?selected=${!chosen.reason}>${detailsText.choose()}</option>
        ${reasonsOf(line, seller, track).map(
          (reason) => html`
            <option value=${reason.code} ?selected=${chosen.reason === reason.code}>${reason.labels[context.locale]}</option>
          `,
        )}
      </select>
      ${problem}
    </div>
  `;
};

const extraOf = (outcome: Outcome): string | null => {
  if (outcome.kind === 'price_reduction') return percent(outcome.percent);
  const bonus = outcome.kind === 'store_credit' ? outcome.bonus?.percent : undefined;
  return bonus ? detailsText.bonus(percent(bonus)) : null;
};

const outcomeField = (view: LineView): TemplateResult => {
  const { line, chosen, describe } = view;
  const mistakeId = `outcome-${line.id}-mistake`;
  return choiceGroup({
    legend: detailsText.outcome(),
    mistakeId,
    mistake: mistakeFor(view, 'outcome_missing', mistakeId),
    cards: offersFor(line, chosen)
      .filter(canBeChosen)
      .map((outcome) =>
        choiceCard({
          name: `outcome-${line.id}`,
          value: outcome.kind,
          title: outcomeTitle[outcome.kind](),
          hint: outcomeHint[outcome.kind](),
          extra: extraOf(outcome),
          chosen: chosen.outcome === outcome.kind,
          choose: () => describe({ outcome: outcome.kind }),
        }),
      ),
  });
};

const noteField = ({ line, chosen, describe }: LineView): TemplateResult => html`
  <div class="field">
    <label for="note-${line.id}">${detailsText.note()}</label>
    <textarea
      id="note-${line.id}"
      part="field"
      rows="2"
      maxlength="1000"
      .value=${chosen.note ?? ''}
      @input=${(event: Event) => describe({ note: (event.currentTarget as HTMLTextAreaElement).value })}
    ></textarea>
  </div>
`;

const lineSection = (view: LineView): TemplateResult => {
  const { line, chosen } = view;
  const { track } = chosen;
  const title = chosen.quantity > 1 ? detailsText.times(chosen.quantity, line.title) : line.title;
  return html`
    <section class="panel stack" aria-labelledby="line-${line.id}">
      <div class="panel-head">
        ${thumb(line.image)}
        <div>
          <h3 id="line-${line.id}">${title}</h3>
          ${line.variant === null ? nothing : html`<p class="small quiet">${line.variant}</p>`}
        </div>
      </div>
      ${trackField(view)}
      ${
        track === 'goodwill' || track === 'conformity'
          ? html`${reasonField(view, track)} ${outcomeField(view)} ${noteField(view)}`
          : nothing
      }
    </section>
  `;
};

export const detailsStep = (state: DetailsState, context: StepContext): TemplateResult => {
  const { order, draft, problems } = state;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    context.send({ type: 'details.confirmed' });
  };
  return html`
    <form class="stack wide" part="step" novalidate @submit=${submit}>
      <h2 tabindex="-1" part="heading">${detailsText.title()}</h2>
      ${repeat(
        selectedLines(order, draft),
        ({ line }) => line.id,
        ({ line, chosen }) => {
          const seller = order.sellers.find(({ id }) => id === line.seller);
          if (!seller) return nothing;
          const describe: LineView['describe'] = (change) =>
            context.send({ type: 'line.described', lineId: line.id, change });
          return lineSection({ order, line, seller, chosen, problems, context, describe });
        },
      )}
      ${stepActions({
        label: progressText.next(),
        pending: false,
        back: () => context.send({ type: 'step.revisited', step: 'items' }),
      })}
    </form>
  `;
};
