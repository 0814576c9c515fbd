import type { Block, MailContent } from './mail-content.js';
import { readableOn, visibleOn } from './readable-on.js';
import type { Sentence } from './sentence.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const renderSentence = (sentence: Sentence): string =>
  sentence
    .map((part) => (typeof part === 'string' ? escape(part) : `<strong>${escape(part.strong)}</strong>`))
    .join('');

/** Wider in the middle by style alone, so that the digits are copied without a gap. */
const renderDigits = (digits: string): string => {
  const middle = Math.ceil(digits.length / 2) - 1;
  return `${escape(digits.slice(0, middle))}<span>${escape(digits.charAt(middle))}</span>${escape(digits.slice(middle + 1))}`;
};

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderSentence(block.text)}</p>`;
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'number':
      return `<p class="number"><span>${escape(block.label)}</span><br><strong>${escape(block.value)}</strong></p>`;
    case 'code':
      return `<p class="code"><strong>${renderDigits(block.digits)}</strong></p>`;
    case 'quote':
      return `<blockquote dir="auto">${block.lines.map(escape).join('<br>')}</blockquote>`;
    case 'items': {
      const items = block.items.map(
        ({ title, facts }) =>
          `<li><strong>${escape(title)}</strong>${facts.map((fact) => `<br><span>${escape(fact)}</span>`).join('')}</li>`,
      );
      // Without its marks some screen readers take it for no list any more.
      return `<ul role="list">${items.join('')}</ul>`;
    }
    case 'facts': {
      const facts = block.facts.map(
        ({ label, lines }) => `<dt>${escape(label)}</dt><dd dir="auto">${lines.map(escape).join('<br>')}</dd>`,
      );
      return `<dl>${facts.join('')}</dl>`;
    }
    case 'address':
      return `<address>${block.lines.map(escape).join('<br>')}</address>`;
    case 'link':
      return `<p><a class="button" href="${escape(block.url)}">${escape(block.label)}</a></p>`;
  }
};

/** What a mail's text stands on, by scheme. */
const PAPER = { light: '#ffffff', dark: '#222221' } as const;

/** What wears the shop's colour. Its edge can always be seen, even of a white button on white. */
const accented = (fill: string, paper: string): string => {
  const edge = visibleOn(paper, fill);
  return `
main, blockquote, address { border-color: ${edge}; }
.button { background: ${fill}; color: ${readableOn(fill)}; border-color: ${edge}; }`;
};

/** One column that fits 320 px; colours follow the reader's scheme where the mail program can. */
const styles = (accent: string): string => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 16px; background: #f4f4f2; color: #1d1d1b;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 544px; margin: 0 auto; padding: 24px 20px; background: ${PAPER.light}; border-top: 6px solid;
  border-radius: 4px; overflow-wrap: anywhere; }
.shop { margin: 0 0 24px; font-weight: 600; }
h1 { margin: 0 0 16px; font-size: 24px; line-height: 1.25; text-wrap: balance; }
h2 { margin: 32px 0 8px; font-size: 18px; line-height: 1.3; }
p, ul, dl, address { margin: 0 0 12px; }
ul { padding: 0; list-style: none; }
li { padding: 10px 0; border-bottom: 1px solid #dededa; }
li span, .number span, dt { color: #5b5b57; }
dt { font-size: 14px; }
dd { margin: 0 0 10px; unicode-bidi: plaintext; }
.number { margin: 20px 0; padding: 14px 16px; background: #f4f4f2; border-radius: 4px; }
.number strong { font-size: 28px; line-height: 1.2; letter-spacing: 0.04em; }
.code { margin: 20px 0; padding: 18px 16px; background: #f4f4f2; border-radius: 4px; text-align: center; }
.code strong { font-size: 36px; line-height: 1.2; letter-spacing: 0.1em; font-variant-numeric: tabular-nums; }
.code span { letter-spacing: 0.5em; }
blockquote { margin: 16px 0; padding: 12px 16px; background: #f4f4f2; border-inline-start: 3px solid;
  unicode-bidi: plaintext; white-space: pre-wrap; }
address { padding: 12px 16px; border-inline-start: 3px solid; font-style: normal; }
.button { display: inline-block; margin: 16px 0 4px; padding: 10px 18px; border: 2px solid; border-radius: 4px;
  font-weight: 600; text-decoration: none; }${accented(accent, PAPER.light)}
@media (prefers-color-scheme: dark) {
  body { background: #161615; color: #ededea; }
  main { background: ${PAPER.dark}; }
  .number, .code, blockquote { background: #2e2e2c; }
  li { border-color: #40403d; }
  li span, .number span, dt { color: #b4b4ae; }${accented(visibleOn(PAPER.dark, accent), PAPER.dark).replaceAll('\n', '\n  ')}
}`;

/** The mail as a page of its own: no table, no image, nothing loaded from elsewhere. */
export const renderHtml = ({ locale, shop, accent, title, blocks }: MailContent): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>${styles(escape(accent))}
</style>
</head>
<body>
<main>
<p class="shop">${escape(shop)}</p>
<h1>${escape(title)}</h1>
${blocks.map(renderBlock).join('\n')}
</main>
</body>
</html>
`;
