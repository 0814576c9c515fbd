import { demoFixtures } from '@returns-portal/testing';
import { escape, head, MAIL_POLICY, note, policy } from './page-head.mjs';

/** A page of the demo itself. */
const page = (title, script, main) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">${head('', script)}
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="icon" href="products/lantern.svg">
  <link rel="stylesheet" href="demo.css">
</head>
<body>
  <header>
    <a class="name" href="./">Returns Portal</a>
    <nav>
      <a href="./#orders">Sample orders</a>
      <a href="mailbox.html">Mailbox</a>
    </nav>
  </header>
  <main>
    ${note('en')}
${main}
  </main>
</body>
</html>
`;

const CARDS = {
  'atelier-nuage': ['dress', 'A fashion house in Lyon. French, euros, a bonus for store credit.'],
  'casa-lumina': ['lamp', 'A home and electronics shop in Cluj-Napoca. Romanian, lei, dense rows.'],
  'harbour-market': ['lantern', 'A market in Galway with two sellers. English, euros, always dark.'],
};

const card = ({ id, name }) => `
      <li>
        <a href="shops/${id}/">
          <img src="products/${CARDS[id][0]}.svg" alt="" width="96" height="96">
          <strong>${escape(name)}</strong>
          <span>${escape(CARDS[id][1])}</span>
        </a>
      </li>`;

const row = ({ order, customer, about }) => `
        <tr>
          <th scope="row"><code>${escape(order.number)}</code></th>
          <td><code>${escape(customer.email)}</code></td>
          <td>${escape(about)}</td>
        </tr>`;

/** The shops that have a page, and their orders; what is shown of them does not depend on the day. */
const { shops, orders } = demoFixtures(new Date());
const withPages = shops.filter(({ operator }) => operator === null);

export const startPage = () =>
  page(
    'Returns Portal: a demo without a server',
    'start',
    `    <h1>Three shops, and no server</h1>
    <p class="intro">
      Each page below is plain HTML with the same element in it. The real returns service answers it from inside the page,
      through a service worker; what you do stays in this browser. Pick a sample order, send something back, and find the
      confirmation in the <a href="mailbox.html">mailbox</a>.
    </p>
    <ul class="shops">${withPages.map(card).join('')}
    </ul>
    <h2 id="orders">Sample orders</h2>
    <p>
      They are dated from today. An order for which you make a return keeps its dates and its return.
    </p>
    <p><button type="button" id="forget">Start afresh</button> <span id="forgotten" role="status"></span></p>
    <table>
      <thead>
        <tr><th scope="col">Order</th><th scope="col">E-mail</th><th scope="col">What it shows</th></tr>
      </thead>${withPages
        .map(
          ({ id, name }) => `
      <tbody>
        <tr class="group"><th colspan="3" scope="rowgroup"><a href="shops/${id}/">${escape(name)}</a></th></tr>${orders
          .filter(({ shop }) => shop === id)
          .map(row)
          .join('')}
      </tbody>`,
        )
        .join('')}
    </table>`,
  );

export const mailboxPage = () =>
  page(
    'Mailbox',
    'mailbox',
    `    <h1>Mailbox</h1>
    <p class="intro" id="none" hidden>
      Nothing yet. Send something back in one of the <a href="./">shops</a>, and its confirmation is here a moment later.
    </p>
    <ul class="mails" id="mails" hidden></ul>
    <section id="mail" aria-live="polite"></section>`,
  );

export const mailPage = () => `<!doctype html>
<html>
<head>
  <meta charset="utf-8">
  ${policy(MAIL_POLICY)}
  <base target="_blank">
  <title>A mail</title>
  <script type="module" src="mail.js"></script>
</head>
<body></body>
</html>
`;
