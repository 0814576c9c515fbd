import { html, nothing, type TemplateResult } from 'lit';
import { longDay, money } from '../language/format.js';
import { icon } from '../parts/icon.js';
import { journeyIcon } from '../parts/journey-icon.js';
import { nowText } from '../text/follow/now.js';
import { contactLinks } from './contact-links.js';
import { evidenceForm } from './evidence.js';
import { offerCard } from './offer-card.js';
import type { TrackerView } from './tracker-view.js';
import { tasksOf, waitingFor, type Task, type Waiting } from './whats-now.js';

const handOverText = ({ how, day, over }: Extract<Task, { kind: 'hand_over' }>): string => {
  const when = longDay(day);
  return over ? nowText.lastDayOver(when) : nowText[how](when);
};

const taskView = (task: Task, view: TrackerView): TemplateResult => {
  switch (task.kind) {
    case 'offer':
      return offerCard(task.offer, view);
    case 'late': {
      const links = contactLinks(view);
      const day = longDay(task.day);
      return html`<div class="stack close">
        <p class="task-line urgent">
          ${icon('alert')}<span>${links ? nowText.late(day) : nowText.lateUnknown(day)}</span>
        </p>
        ${links ?? nothing}
      </div>`;
    }
    case 'photos':
      return html`<div class="stack close">
        <p class="task-line">${icon('info')}<span>${nowText.photos()}</span></p>
        ${evidenceForm(view, 'primary')}
      </div>`;
    case 'hand_over':
      return html`<p class="task-line ${task.over ? 'urgent' : ''}">
        ${task.over ? icon('alert') : journeyIcon('parcel')}<strong>${handOverText(task)}</strong>
      </p>`;
    case 'pay':
      return html`<p class="task-line">
        ${icon('info')}<span>${nowText.pay(money(task.amount, view.state.details.case.currency))}</span>
      </p>`;
  }
};

const waitingText = (waiting: Waiting): string => {
  if (waiting.kind !== 'payment') return nowText[waiting.kind]();
  return waiting.day === null ? nowText.payment() : nowText.paymentBy(longDay(waiting.day));
};

const isOver = ({ kind }: Waiting): boolean =>
  kind === 'settled' || kind === 'cancelled' || kind === 'expired' || kind === 'declined';

/** The first thing of a followed case: what the customer has to do, or that there is nothing. */
export const nowCard = (view: TrackerView): TemplateResult => {
  const { details } = view.state;
  const tasks = tasksOf(details, view.now);
  // Where a newer service has a status that nobody here knows, it is with the shop.
  const waiting = waitingFor(details) ?? { kind: 'review' };
  const over = isOver(waiting);
  return html`
    <section class="panel stack now ${tasks.length > 0 ? 'busy' : ''}" part="now">
      ${
        tasks.length > 0
          ? html`<h3>${nowText.title()}</h3>
              ${tasks.map((task) => taskView(task, view))}`
          : html`<h3>${over ? nowText.over() : nowText.nothing()}</h3>
              <p class="task-line">${journeyIcon(over ? 'check' : 'clock')}<span>${waitingText(waiting)}</span></p>`
      }
    </section>
  `;
};
