import { html } from 'hono/html';
import type { StoredMail } from '../mailbox/read-mailbox.js';
import { MAIL_SANDBOX } from '../security-headers.js';
import { layout, nothing, type Html } from './layout.js';
import { moment } from './moment.js';

const drawn = (mail: StoredMail): Html =>
  mail.html === undefined
    ? nothing
    : html`<iframe title="The mail as its reader sees it" sandbox="${MAIL_SANDBOX}"
          src="/mailbox/${encodeURIComponent(mail.id)}/content"></iframe>
        <script type="module" src="/demo/mail-frame.js"></script>`;

export const mailPage = (mail: StoredMail): Html =>
  layout(
    mail.subject,
    html`
      <p><a href="/mailbox">All mails</a></p>
      <h1>${mail.subject}</h1>
      <dl class="envelope">
        <dt>From</dt><dd>${mail.from}</dd>
        <dt>To</dt><dd>${mail.to}</dd>
        <dt>Written</dt><dd>${moment(mail.writtenAt)}</dd>
      </dl>
      ${drawn(mail)}
      ${
        mail.text === undefined
          ? nothing
          : html`<details ${mail.html === undefined ? 'open' : ''}>
            <summary>As plain text</summary>
            <pre>${mail.text}</pre>
          </details>`
      }
    `,
  );
