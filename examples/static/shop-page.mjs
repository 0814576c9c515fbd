import { head, mailboxLink, note } from './page-head.mjs';

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
    .replace(/(<p class="demo">[^]*?<\/a>)/, `$1\n    ${mailboxLink(language)}`)
    .replace('<body>', `<body>\n  ${note(language)}`);
};
