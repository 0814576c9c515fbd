import type { CaseDetails } from '@returns-portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay, money, percent } from '../language/format.js';
import { icon } from '../parts/icon.js';
import { journeyIcon } from '../parts/journey-icon.js';
import { clocksText } from '../text/follow/clocks.js';
import type { TrackerView } from './tracker-view.js';

type Clocks = NonNullable<CaseDetails['clocks']>;

/** Whether the shop may wait for the goods, and what ended that (Directive 2011/83/EU art. 13(3)). */
const waitText = ({ withholding, mayWithholdUntil }: Clocks): string => {
  if (withholding) return clocksText.mayWait();
  return mayWithholdUntil === null ? clocksText.mayNotWait() : clocksText.waited(longDay(mayWithholdUntil));
};

const lateLine = (late: NonNullable<Clocks['late']>, currency: string): TemplateResult => html`
  <p class="task-line urgent">
    ${icon('alert')}<span>
      <strong>${clocksText.late(late.days)}</strong>
      ${
        late.surcharge > 0
          ? clocksText.surcharge(money(late.surcharge, currency), percent(late.percent), money(late.total, currency))
          : nothing
      }
      ${late.interest ? clocksText.interest() : nothing}
      ${late.unsettled.length > 0 ? clocksText.unsettled() : nothing}
    </span>
  </p>
`;

/** The dates that the law sets for a withdrawal; nothing where nothing was withdrawn. */
export const withdrawalDates = ({ state: { details } }: TrackerView): TemplateResult | typeof nothing => {
  const { clocks, case: returnCase } = details;
  if (!clocks) return nothing;
  const { statedOn, refundBy, refundedOn, late } = clocks;
  return html`
    <section class="stack close" part="dates">
      <h3>${clocksText.title()}</h3>
      <p>${clocksText.told(longDay(statedOn))}</p>
      <p class="task-line">
        ${journeyIcon(refundedOn ? 'check' : 'clock')}<span>
          <strong>${refundedOn ? clocksText.refundedOn(longDay(refundedOn)) : clocksText.refundBy(longDay(refundBy))}</strong>
          ${refundedOn ? nothing : waitText(clocks)}
        </span>
      </p>
      ${late ? lateLine(late, returnCase.currency) : nothing}
    </section>
  `;
};
