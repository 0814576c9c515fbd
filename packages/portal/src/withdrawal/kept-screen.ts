import type { WithdrawalKept } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { keptText } from '../text/declared/kept.js';
import { exactMoment } from './exact-moment.js';
import { keptSaver } from './receipt-file.js';
import type { RestContext } from './rest-context.js';

const why = ({ error }: WithdrawalKept): string => {
  if (!error) return keptText.fromBefore();
  return error.code === 'network' ? keptText.noConnection() : keptText.away();
};

/** Plainly that it was not sent, where it is until then, and what can be done. */
export const keptScreen = (state: WithdrawalKept, { shop, send }: RestContext): TemplateResult => {
  const { outbox, sending } = state;
  const { kept, storage } = outbox;
  const at = exactMoment(kept.confirmedAt, kept.request.timeZone);
  const onDevice = storage === 'device';
  const address = shop?.contact.email;
  return html`
    <div class="stack" part="step">
      <div class="stack close">
        <h2 tabindex="-1" part="heading">${keptText.title()}</h2>
        <p role="status">${why(state)}</p>
      </div>
      <div class="panel stack close">
        <p>${onDevice ? keptText.onDevice(at) : keptText.inMemory(at)}</p>
        <p>${onDevice ? keptText.byItself() : keptText.byItselfOpen()}</p>
      </div>
      <div class="actions">
        <button type="button" class="primary" part="primary-button" aria-busy=${sending ? 'true' : 'false'} @click=${() => send({ type: 'sending.wanted' })}>
          ${keptText.now()}
        </button>
        <button type="button" class="link" part="link" @click=${keptSaver(kept)}>${keptText.save()}</button>
      </div>
      <p>${address ? keptText.writeTo(address) : keptText.write()}</p>
      <slot></slot>
      <div class="paper" part="statement">${kept.request.shown.text}</div>
      ${sending ? html`<p class="visually-hidden" role="status">${keptText.titleSending()}</p>` : nothing}
    </div>
  `;
};
