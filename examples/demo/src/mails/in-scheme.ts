/** A colour scheme that a mail is shown in, whatever the reader of the page has chosen. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A mail's HTML as a program shows it whose user wants it light, or dark. */
export const inScheme = (html: string, scheme: Scheme): string =>
  html
    .replace('@media (prefers-color-scheme: dark)', scheme === 'dark' ? '@media all' : '@media not all')
    .replace(/(color-schemes?): light dark/g, `$1: ${scheme}`)
    .replace('content="light dark"', `content="${scheme}"`);
