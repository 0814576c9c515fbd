import { html, nothing, type TemplateResult } from 'lit';
import { ledger } from '../parts/ledger.js';
import { thumb } from '../parts/thumb.js';
import { followText } from '../text/follow/follow.js';
import { goodsStep } from '../text/follow/timeline.js';
import { choiceText, moneyText } from '../text/rest/case.js';
import { detailsText } from '../text/rest/details.js';
import { ledgerText } from '../text/rest/ledger.js';
import type { TrackerView } from './tracker-view.js';
import { worded } from '../text/worded.js';

/** What the case is about and what it brings, for who wants to look it up. */
export const itemsAndMoney = ({ state, locale }: TrackerView): TemplateResult => {
  const { items, quote, method, currency } = state.details.case;
  return html`
    <details class="add" part="details">
      <summary>${followText.details()}</summary>
      <div class="stack">
        <ul class="items">
          ${items.map(
            ({ image, quantity, title, variant, choice, goods, money }) => html`
              <li class="item" part="item">
                ${thumb(image)}
                <span class="item-text">
                  <span class="item-title">${quantity > 1 ? detailsText.times(quantity, title) : title}</span>
                  ${variant === null ? nothing : html`<span class="small quiet">${variant}</span>`}
                  <span class="small">${choiceText(choice)}</span>
                  <span class="small quiet">${worded(goodsStep, goods)} · ${moneyText(money, choice)}</span>
                </span>
              </li>
            `,
          )}
        </ul>
        <h3>${ledgerText.title()}</h3>
        ${ledger({
          currency,
          sellers: [quote],
          refund: quote.refund,
          credit: quote.credit,
          owed: quote.owed,
          sent: method !== null,
          locale,
          refundBy: items.flatMap(({ refundBy }) => refundBy ?? []).sort()[0] ?? null,
          choices: items.map(({ choice }) => choice),
          titleOf: (lineId) => items.find((item) => item.lineId === lineId)?.title ?? '',
        })}
      </div>
    </details>
  `;
};
