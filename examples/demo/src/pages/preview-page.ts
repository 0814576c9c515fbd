import { html } from 'hono/html';
import { SCHEMES, type Scheme } from '../mails/in-scheme.js';
import type { SampleMail } from '../mails/sample-desk.js';
import { MAIL_SANDBOX } from '../security-headers.js';
import { layout, type Html } from './layout.js';
import { LANGUAGES } from './previews-page.js';

const WIDTHS = ['phone', 'desktop'] as const;

const frame = (letter: string, locale: string, scheme: Scheme, width: (typeof WIDTHS)[number]): Html => html`
  <figure>
    <figcaption>${width === 'phone' ? '320 px' : '600 px'}, ${scheme}</figcaption>
    <iframe class="${width}" title="The mail at ${width} width, ${scheme}" sandbox="${MAIL_SANDBOX}"
      src="/mails/${letter}/${locale}/${scheme}"></iframe>
  </figure>`;

/** One mail in one language, as different people get to see it. */
export const previewPage = ({ letter, locale, mail }: SampleMail, others: readonly SampleMail[]): Html =>
  layout(
    mail.subject,
    html`
      <p><a href="/mails">All mails</a></p>
      <h1 lang="${locale}">${mail.subject}</h1>
      <dl class="envelope">
        <dt>Mail</dt><dd><code>${letter}</code></dd>
        <dt>From</dt><dd>${mail.from.name} &lt;${mail.from.address}&gt;</dd>
        <dt>To</dt><dd>${mail.to.name} &lt;${mail.to.address}&gt;</dd>
        <dt>Answers go to</dt><dd>${mail.replyTo.address}</dd>
        <dt>Attached</dt><dd>${mail.attachments?.map(({ fileName }) => fileName).join(', ') ?? 'Nothing'}</dd>
        <dt>Other languages</dt>
        <dd>
          ${others.map((other) => html`<a href="/mails/${letter}/${other.locale}">${LANGUAGES[other.locale]}</a> `)}
        </dd>
      </dl>
      <div class="previews">
        ${SCHEMES.map((scheme) => WIDTHS.map((width) => frame(letter, locale, scheme, width)))}
      </div>
      <script type="module" src="/demo/mail-frame.js"></script>
      <h2>As text</h2>
      <pre lang="${locale}">${mail.text}</pre>
    `,
  );
