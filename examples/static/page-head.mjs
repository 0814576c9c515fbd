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
export const MAIL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const policy = (content) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;

const NEEDS = {
  fr: 'Cette démonstration a besoin d’un « service worker » : ouvrez-la depuis un serveur web, en https ou sur localhost, dans une fenêtre ordinaire.',
  ro: 'Această demonstrație are nevoie de un „service worker”: deschideți-o de pe un server web, prin https sau de pe localhost, într-o fereastră obișnuită.',
  en: 'This demo needs a service worker: open it from a web server, by https or on localhost, in an ordinary window.',
};
const MAILBOX = { fr: 'Boîte aux lettres', ro: 'Căsuța de e-mail', en: 'Mailbox' };
const LANGUAGES = Object.keys(NEEDS);

export const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A sentence in the languages that the page's menu changes to. */
const others = (sentences, own) =>
  LANGUAGES.filter((language) => language !== own)
    .map((language) => ` data-${language}="${escape(sentences[language])}"`)
    .join('');

/** A note for browsers without a worker. */
export const note = (own) =>
  `<p class="demo notice" id="no-worker" role="alert" hidden${others(NEEDS, own)}>${escape(NEEDS[own])}</p>`;

export const mailboxLink = (own) => `<a href="../../mailbox.html"${others(MAILBOX, own)}>${MAILBOX[own]}</a>`;

export const head = (root, script) => `
  ${policy(PAGE_POLICY)}
  <link rel="stylesheet" href="${root}static.css">
  <script src="${root}check.js" defer></script>
  <script type="module" src="${root}${script}.js"></script>`;
