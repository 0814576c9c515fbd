import { html } from 'hono/html';
import type { StoredMail } from '../mailbox/read-mailbox.js';
import { layout, nothing, type Html } from './layout.js';
import { moment } from './moment.js';

const row = (mail: StoredMail): Html => html`
  <li>
    <a href="/mailbox/${encodeURIComponent(mail.id)}">
      <strong>${mail.subject}</strong>
      <span>${mail.from} to ${mail.to}</span>
      ${moment(mail.writtenAt)}
    </a>
  </li>`;

const where = (sendsBySmtp: boolean): Html =>
  sendsBySmtp
    ? html`<p class="notice">
        Mails go to your customers through the SMTP server you have set (<code>SMTP_URL</code>). Below are only those
        that were written before.
      </p>`
    : nothing;

export const mailboxPage = (mails: readonly StoredMail[], sendsBySmtp: boolean): Html =>
  layout(
    'Mailbox',
    html`
      <h1>Mailbox</h1>
      ${where(sendsBySmtp)}
      ${
        mails.length > 0
          ? html`<p class="intro">What the demo shops wrote to their customers, newest first.</p>
            <ul class="mails">${mails.map(row)}</ul>`
          : html`<p class="intro">
            Nothing yet. Send something back in one of the <a href="/">shops</a>, and its confirmation is here a moment
            later.
          </p>`
      }
    `,
  );
