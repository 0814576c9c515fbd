import type { WithdrawalReceived } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { journeyIcon } from '../parts/journey-icon.js';
import { receiptText } from '../text/declared/receipt.js';
import { exactMoment } from './exact-moment.js';
import { receiptSaver } from './receipt-file.js';
import type { RestContext } from './rest-context.js';

const button = (label: string, press: () => void): TemplateResult =>
  html`<button type="button" class="secondary" part="secondary-button" @click=${press}>${label}</button>`;

/** That the statement has arrived. It says nothing of what comes of it: nobody has looked yet. */
export const receiptScreen = ({ receipt, earlier }: WithdrawalReceived, context: RestContext): TemplateResult => {
  const { number, receivedAt, confirmedAt, timeZone, statement, text } = receipt;
  const { announce, announced, linkTo, send } = context;
  const copy = () => void navigator.clipboard.writeText(number).then(() => announce(receiptText.copied));
  const saver = receiptSaver(receipt, linkTo);
  const save = (kind: 'pdf' | 'text') => () =>
    void saver(kind).then((whole) => {
      if (!whole && kind === 'pdf') announce(receiptText.instead);
    });
  return html`
    <div class="stack wide" part="step">
      <div class="stack close">
        <span class="done-mark">${journeyIcon('check')}</span>
        <h2 tabindex="-1" part="heading">${receiptText.title()}</h2>
        <p class="quiet">${receiptText.mailed(statement.email)}</p>
      </div>
      <section class="panel stack" part="case">
        <div class="number">
          <p>
            <span class="small quiet">${receiptText.number()}</span>
            <strong part="case-number">${number}</strong>
          </p>
          <button type="button" class="secondary no-print" part="secondary-button" aria-label=${receiptText.copyNumber(number)} @click=${copy}>
            ${receiptText.copy()}
          </button>
        </div>
        <p><strong><time datetime=${receivedAt}>${receiptText.at(exactMoment(receivedAt, timeZone))}</time></strong></p>
        ${confirmedAt === null ? nothing : html`<p>${receiptText.confirmedAt(exactMoment(confirmedAt, timeZone))}</p>`}
        ${earlier.map((one) => html`<p class="small">${receiptText.earlier(one.number, exactMoment(one.receivedAt, one.timeZone))}</p>`)}
      </section>
      <div class="stack close no-print">
        <h3>${receiptText.save()}</h3>
        <div class="row">
          ${linkTo ? button(receiptText.pdf(), save('pdf')) : nothing} ${button(receiptText.text(), save('text'))}
          ${button(receiptText.print(), () => window.print())}
        </div>
        <p class="small" role="status">${announced}</p>
      </div>
      <div class="stack close">
        <h3>${receiptText.next()}</h3>
        <ol class="next">
          <li>${receiptText.nextLookUp()}</li>
          <li>${receiptText.nextSendBack()}</li>
          <li>${receiptText.nextRefund()}</li>
        </ol>
      </div>
      <div class="stack close">
        <h3>${receiptText.statement()}</h3>
        <div class="paper" part="statement">${text}</div>
      </div>
      <div class="actions no-print">
        <button type="button" class="link" part="link" @click=${() => send({ type: 'another.wanted' })}>${receiptText.another()}</button>
      </div>
    </div>
  `;
};
