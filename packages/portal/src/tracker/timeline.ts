import { html, type TemplateResult } from 'lit';
import { longDay, money } from '../language/format.js';
import { goodsStep, moneyStep, timelineText } from '../text/follow/timeline.js';
import { timelineOf, type Happening, type TimelineEntry } from './timeline-entries.js';
import type { TrackerView } from './tracker-view.js';
import { worded } from '../text/worded.js';

const textOf = (what: Happening, currency: string): string => {
  if ('goods' in what) return worded(goodsStep, what.goods);
  if ('money' in what) return worded(moneyStep, what.money);
  if ('sum' in what) return timelineText[what.sum](money(what.amount, currency));
  return timelineText[what.step]();
};

const dayOf = ({ day, past }: TimelineEntry): string => {
  if (past) return day === null ? '' : longDay(day);
  return day === null ? timelineText.still() : timelineText.by(longDay(day));
};

const entryView = (entry: TimelineEntry, currency: string): TemplateResult => html`
  <li class="${entry.what.side} ${entry.past ? 'past' : 'ahead'}">
    <span class="side small quiet">${entry.what.side === 'goods' ? timelineText.goods() : timelineText.money()}</span>
    <span class="what">${textOf(entry.what, currency)}</span>
    <span class="when small quiet">${dayOf(entry)}</span>
  </li>
`;

/** One line through the whole case: the goods on its left, the money on its right, what is still to come in grey. */
export const timeline = ({ state: { details } }: TrackerView): TemplateResult => {
  const entries = timelineOf(details);
  return html`
    <section class="stack close" part="timeline">
      <h3>${timelineText.title()}</h3>
      <div class="sides-head small quiet" aria-hidden="true">
        <span>${timelineText.goods()}</span><span>${timelineText.money()}</span>
      </div>
      <ol class="two-sided">
        ${entries.map((entry) => entryView(entry, details.case.currency))}
      </ol>
    </section>
  `;
};
