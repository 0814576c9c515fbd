import type { SellerQuote } from '@returns-portal/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { longDay, money } from '../language/format.js';
import { componentTitle, componentWhy, ledgerText } from '../text/rest/ledger.js';

export interface LedgerView {
  readonly currency: string;
  readonly sellers: readonly SellerQuote[];
  readonly refund: number;
  readonly credit: number;
  readonly refundBy: string | null;
  /** The title of an order line. */
  readonly titleOf: (lineId: string) => string;
}

const total = (label: string, amount: string, hint: string): TemplateResult => html`
  <div class="total">
    <dt>${label}<span class="small quiet">${hint}</span></dt>
    <dd class="amount">${amount}</dd>
  </div>
`;

/** The money of a return: a line per component with its why behind a disclosure, the totals large. */
export const ledger = ({ currency, sellers, refund, credit, refundBy, titleOf }: LedgerView): TemplateResult => {
  const components = sellers.flatMap((seller) => seller.components);
  const rules = [...new Set(components.map(({ rule }) => rule))];
  if (components.length === 0) return html`<p>${ledgerText.noMoney()}</p>`;
  return html`
    <div class="ledger" part="ledger">
      <dl>
        ${components.map(
          ({ rule, lineId, quantity, amount }) => html`
            <div>
              <dt>
                ${componentTitle[rule]()}
                ${lineId === null
                  ? nothing
                  : html`<span class="small quiet">${titleOf(lineId)}${quantity !== null && quantity > 1
                      ? html` · ${ledgerText.units(quantity)}`
                      : nothing}</span>`}
              </dt>
              <dd class="amount">${money(amount, currency)}</dd>
            </div>
          `,
        )}
        ${refund > 0 || credit === 0
          ? total(
              ledgerText.refund(),
              money(refund, currency),
              refundBy === null ? ledgerText.afterReceipt() : ledgerText.refundBy(longDay(refundBy)),
            )
          : nothing}
        ${credit > 0 ? total(ledgerText.credit(), money(credit, currency), ledgerText.afterReceipt()) : nothing}
      </dl>
      <details>
        <summary>${ledgerText.why()}</summary>
        <ul class="stack tight small">
          ${rules.map((rule) => html`<li><strong>${componentTitle[rule]()}</strong>: ${componentWhy[rule]()}</li>`)}
        </ul>
      </details>
    </div>
  `;
};
