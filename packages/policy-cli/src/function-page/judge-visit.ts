import { LOCALES, STATUTORY_LABELS } from '@returns-portal/policy';
import type { Visit } from './fetch-page.js';
import { tagsOf } from './tags.js';

/** What is wrong with the page of a withdrawal function, as far as its server shows. */
export type PageFault =
  | { readonly code: 'no_answer'; readonly timedOut: boolean }
  | { readonly code: 'too_many_redirects' }
  | { readonly code: 'led_to_login'; readonly where: string }
  | { readonly code: 'asks_to_sign_in' }
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'not_https' }
  | { readonly code: 'attribute_missing'; readonly attribute: string }
  | { readonly code: 'no_function' };

export interface Judged {
  readonly faults: readonly PageFault[];
  /** Where the function may be, when it is not on the page itself. */
  readonly links: readonly string[];
}

const LOGIN =
  /(^|[/._=-])(log-?in|sign-?in|connexion|se-connecter|identification|authentification|authenticate|autentificare|conectare|sso|oauth2?)(?=$|[/._?&-])/i;

const leadsToLogin = (address: string): boolean => LOGIN.test(new URL(address).pathname);

const isOwnMachine = (address: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);

const ENTRY_LABELS = LOCALES.map((locale) => STATUTORY_LABELS[locale].entry.toLowerCase());

/** Links that say or are called what the law calls the function. */
const linksTo = (html: string, page: string): readonly string[] => {
  const hrefs = tagsOf(html, 'a').flatMap(({ attributes: { href = '' }, words }) => {
    const says = ENTRY_LABELS.some((label) => words.toLowerCase().includes(label));
    return (says || /withdraw|retract|rétract|renonc|retrag/i.test(href)) && URL.canParse(href, page)
      ? [new URL(href, page).href.replace(/#.*/, '')]
      : [];
  });
  return [...new Set(hrefs)].filter((href) => /^https?:/.test(href) && href !== page);
};

const asksForPassword = (html: string): boolean =>
  tagsOf(html, 'input').some(({ attributes: { type } }) => type?.toLowerCase() === 'password');

const faultsOfElement = (attributes: Readonly<Record<string, string>>): PageFault[] =>
  ['endpoint', 'shop']
    .filter((attribute) => !attributes[attribute])
    .map((attribute) => ({ code: 'attribute_missing', attribute }));

/** Why there is no function at the end of the way. */
const withoutElement = (visited: Visit): PageFault => {
  // A redirect to a login that leads on by itself asks nobody for anything, so only the end of the way counts.
  const login = visited.hops.slice(1).find(leadsToLogin);
  if (login !== undefined) return { code: 'led_to_login', where: login };
  if (visited.kind === 'no_answer') return { code: 'no_answer', timedOut: visited.timedOut };
  if (visited.kind === 'too_many_redirects') return { code: 'too_many_redirects' };
  const { status, html } = visited;
  if (status === 401 || status === 403 || asksForPassword(html)) return { code: 'asks_to_sign_in' };
  return status === 200 ? { code: 'no_function' } : { code: 'status', status };
};

/** What a visit says of the function: reachable by whoever is not signed in, and there. */
export const judgeVisit = (visited: Visit): Judged => {
  const address = visited.hops.at(-1) ?? '';
  const html = visited.kind === 'page' && visited.status === 200 ? visited.html : '';
  const [element] = tagsOf(html, 'returns-withdrawal');
  const faults = element ? faultsOfElement(element.attributes) : [withoutElement(visited)];
  const open = html !== '' && address.startsWith('http:') && !isOwnMachine(address);
  return {
    faults: open ? [{ code: 'not_https' }, ...faults] : faults,
    links: element ? [] : linksTo(html, address),
  };
};
