import { localDayAt } from '@returns-portal/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay, money } from '../language/format.js';
import { deductionsText } from '../text/follow/clocks.js';
import { contactLinks } from './contact-links.js';
import type { TrackerView } from './tracker-view.js';

/** What the shop kept for lost value, of what, when and why, and what to do against it. */
export const deductions = (view: TrackerView): TemplateResult | typeof nothing => {
  const { deductions: all, case: returnCase } = view.state.details;
  const { items, currency, timeZone } = returnCase;
  if (all.length === 0) return nothing;
  return html`
    <section class="stack close" part="deductions">
      <h3>${deductionsText.title()}</h3>
      ${all.map(
        ({ items: parts, text, at }) => html`
          <div class="stack tight">
            ${parts.map(
              ({ position, amount }) => html`
                <p>
                  ${items[position]?.title}<br />
                  <strong>${deductionsText.kept(money(amount, currency), longDay(localDayAt(at, timeZone)))}</strong>
                </p>
              `,
            )}
            <blockquote>${text}</blockquote>
          </div>
        `,
      )}
      <p class="small quiet">${deductionsText.disagree()}</p>
      ${contactLinks(view) ?? nothing}
    </section>
  `;
};
