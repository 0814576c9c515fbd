import type { PolicyView } from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';
import { html, type TemplateResult } from 'lit';
import { countryName, plainDay } from '../language/format.js';
import { frameText } from '../text/policy/frame.js';
import { fullText } from './full-text.js';
import { glanceOf } from './glance-of.js';
import { glanceRows, type GlanceRow } from './glance-rows.js';
import { policyIcon } from './policy-icon.js';

const row = ({ icon, title, lines, small }: GlanceRow): TemplateResult => html`
  <div class="glance-row">
    <dt>${policyIcon(icon)}<span>${title}</span></dt>
    <dd>
      ${lines.map(({ text, scopes = [] }) => html`<p>${text}${scopes.map((scope) => html`<span class="scope small quiet">${scope}</span>`)}</p>`)}
      ${small.map((line) => html`<p class="small quiet">${line}</p>`)}
    </dd>
  </div>
`;

/** The policy: at a glance first, in full below. */
export const policyScreen = (view: PolicyView, locale: Locale): TemplateResult => {
  const context = { locale, currency: view.currency, names: view.names };
  return html`
    <div class="stack wide">
      <h2 tabindex="-1">${frameText.title(view.shop.name)}</h2>
      <dl class="glance" part="glance">${glanceRows(glanceOf(view), context).map(row)}</dl>
      ${fullText(view, context)}
      <p class="small quiet" part="version">
        ${frameText.version(view.version, plainDay(view.effectiveFrom))} ${frameText.forCountry(countryName(view.country))}
      </p>
    </div>
  `;
};
