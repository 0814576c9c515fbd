import { demoFixtures } from '@returns-portal/testing';

/** As strict as the pages that `npm start` serves: nothing inline, nothing from elsewhere, Trusted Types enforced. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // `default` vouches for the service worker's address alone: page/start-worker.ts.
  'trusted-types lit-html default',
].join('; ');

/** A mail brings its styles with it; nothing in it runs or is loaded. */
const MAIL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const policy = (content) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;

const NEEDS = {
  fr: 'Cette démonstration a besoin d’un « service worker » : ouvrez-la depuis un serveur web, en https ou sur localhost, dans une fenêtre ordinaire.',
  ro: 'Această demonstrație are nevoie de un „service worker”: deschideți-o de pe un server web, prin https sau de pe localhost, într-o fereastră obișnuită.',
  en: 'This demo needs a service worker: open it from a web server, by https or on localhost, in an ordinary window.',
};
const LANGUAGES = Object.keys(NEEDS);

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A note for browsers without a worker, in the page's language, with the others for its menu of languages. */
const note = (own) => {
  const others = LANGUAGES.filter((language) => language !== own);
  const texts = others.map((language) => ` data-${language}="${escape(NEEDS[language])}"`).join('');
  return `<p class="demo notice" id="no-worker" role="alert" hidden${texts}>${escape(NEEDS[own])}</p>`;
};

const head = (root, script) => `
  ${policy(PAGE_POLICY)}
  <link rel="stylesheet" href="${root}static.css">
  <script src="${root}check.js" defer></script>
  <script type="module" src="${root}${script}.js"></script>`;

/**
 * A page of a storefront for any folder of any static host: addresses become relative, and the demo's script, which
 * brings the back end, runs the page's script tags once it is there.
 */
export const shopPage = (html) => {
  const [, language] = /<html lang="(\w\w)">/.exec(html);
  return html
    .replace(/<script type="module" src="(\/cdn\/[\w-]+\.js)"><\/script>/g, '<link rel="modulepreload" href="$1">')
    .replace(/(href|src)="\/mailbox"/g, '$1="/mailbox.html"')
    .replace(/(href|src)="\/(?!\/)/g, '$1="../../')
    .replace('<meta charset="utf-8">', `<meta charset="utf-8">${head('../../', 'demo')}`)
    .replace('<body>', `<body>\n  ${note(language)}`);
};

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
