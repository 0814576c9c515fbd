import type { Choice, Locale, QuoteComponent, QuoteRule, SellerQuote } from '@returns-portal/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay, money } from '../language/format.js';
import { detailsText } from '../text/rest/details.js';
import { componentTitle, componentWhy, ledgerText } from '../text/rest/ledger.js';
import { worded } from '../text/worded.js';

export interface LedgerView {
  readonly currency: string;
  readonly sellers: readonly SellerQuote[];
  readonly refund: number;
  readonly credit: number;
  readonly owed: number;
  /** Whether goods are sent back, and money may wait for them. */
  readonly sent: boolean;
  /** The last day for what is refunded by law; null where nothing is. */
  readonly refundBy: string | null;
  readonly choices: readonly Choice[];
  /** The title of an order line. */
  readonly titleOf: (lineId: string) => string;
  readonly locale: Locale;
}

const PARTS: ReadonlySet<QuoteRule> = new Set(['order_discount', 'tax_paid', 'reduction_agreed'] as const);

/** The goods by their name, what changes their price by what it is. */
const componentLabel = (
  { rule, lineId, quantity, labels }: QuoteComponent,
  { titleOf, locale }: Pick<LedgerView, 'titleOf' | 'locale'>,
): string => {
  if (labels) return labels[locale];
  if (rule !== 'price_paid' || lineId === null) return worded(componentTitle, rule);
  return quantity !== null && quantity > 1 ? detailsText.times(quantity, titleOf(lineId)) : titleOf(lineId);
};

const refundHint = ({ refundBy, choices, sent }: LedgerView): string => {
  if (refundBy === null) return sent ? ledgerText.afterReceipt() : ledgerText.withoutParcel();
  const other = choices.some((choice) => choice.track !== 'withdrawal' && choice.outcome === 'refund');
  return other ? ledgerText.refundInParts(longDay(refundBy)) : ledgerText.refundBy(longDay(refundBy));
};

const total = (label: string, amount: string, hint: string): TemplateResult => html`
  <div class="total">
    <dt>${label}</dt>
    <dd class="amount">${amount}</dd>
    <dd class="hint small quiet">${hint}</dd>
  </div>
`;

/** The money of a return: a line per component with its why behind a disclosure, the totals large. */
export const ledger = (view: LedgerView): TemplateResult => {
  const { currency, sellers, refund, credit, owed } = view;
  const components = sellers.flatMap((seller) => seller.components);
  const rules = [...new Set(components.map(({ rule }) => rule))];
  if (components.length === 0) return html`<p>${ledgerText.noMoney()}</p>`;
  return html`
    <div class="ledger" part="ledger">
      <dl>
        ${components.map(
          (component) => html`
            <div class=${PARTS.has(component.rule) ? 'part small quiet' : ''}>
              <dt>${componentLabel(component, view)}</dt>
              <dd class="amount">${money(component.amount, currency)}</dd>
            </div>
          `,
        )}
        ${
          refund > 0 || credit + owed === 0
            ? total(ledgerText.refund(), money(refund, currency), refundHint(view))
            : nothing
        }
        ${credit > 0 ? total(ledgerText.credit(), money(credit, currency), ledgerText.afterReceipt()) : nothing}
        ${owed > 0 ? total(ledgerText.owed(), money(owed, currency), ledgerText.owedHint()) : nothing}
      </dl>
      <details>
        <summary>${ledgerText.why()}</summary>
        <ul class="stack tight small">
          ${rules.filter((rule) => rule in componentWhy).map((rule) => html`<li><strong>${componentTitle[rule]()}</strong><br />${componentWhy[rule]()}</li>`)}
        </ul>
      </details>
    </div>
  `;
};
