/** Of the reference page: at an address of its own, since the page allows no style in itself. */
export const REFERENCE_STYLES = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1c1d1f, #ececee);
  --quiet: light-dark(#5a5d63, #a6a9b0);
  --page: light-dark(#fff, #17181a);
  --sunk: light-dark(#f5f5f6, #202225);
  --line: light-dark(#dcdde0, #393c41);
  --link: light-dark(#1d4ed8, #93b4ff);
  accent-color: var(--link);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto;
  padding: 1.5rem 1rem 4rem;
  max-width: 76rem;
  font: 1rem/1.5 system-ui, sans-serif;
  color: var(--text);
  background: var(--page);
  overflow-wrap: break-word;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
h1 small { font-size: 1rem; font-weight: 400; color: var(--quiet); }
h2 { margin: 3rem 0 0.25rem; font-size: 1.375rem; line-height: 1.3; }
h3 { margin: 0 0 0.25rem; font-size: 1.125rem; line-height: 1.35; }
h4 { margin: 1.25rem 0 0.25rem; font-size: 0.875rem; color: var(--quiet); }
h2::first-letter, .area a::first-letter { text-transform: uppercase; }
p { margin: 0.25rem 0 0.5rem; max-width: 44rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
h3 a { color: inherit; text-decoration: none; }
h3 a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
code { font: 0.875em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; }
.skip { position: absolute; inset-inline-start: -99rem; padding: 0.5rem 1rem; background: var(--page); }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 0.5rem; z-index: 1; }
nav { margin: 1.5rem 0; padding: 1rem 0; border-block: 1px solid var(--line); font-size: 0.875rem; columns: 16rem; }
nav .area { margin: 0 0 0.25rem; font-weight: 600; break-after: avoid; }
nav ul { margin: 0 0 0.75rem; }
nav li { padding-block: 0.125rem; break-inside: avoid; }
nav a { display: inline-block; min-height: 1.5rem; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav ul a { color: var(--text); }
.operation, .part { padding: 1.25rem 0; border-block-end: 1px solid var(--line); }
.place { margin-block: 0 0.75rem; }
.method {
  padding: 0.125rem 0.5rem;
  border: 1px solid var(--line);
  border-radius: 6px;
  font: 600 0.75rem/1.4 ui-monospace, monospace;
}
.access { color: var(--quiet); font-size: 0.875rem; }
.members { border-inline-start: 2px solid var(--line); padding-inline-start: 0.75rem; }
.members li { padding-block: 0.25rem; }
.members p { margin: 0; }
.members .members { margin-block-start: 0.25rem; }
.name { font-weight: 600; }
.type, .optional, .status, .members p { color: var(--quiet); font-size: 0.875rem; }
.optional { font-style: italic; }
.status { font-variant-numeric: tabular-nums; }
details { margin-block: 0.5rem; border: 1px solid var(--line); border-radius: 8px; }
summary { padding: 0.5rem 0.75rem; cursor: pointer; font-size: 0.875rem; }
details .members { margin: 0 0.75rem 0.75rem; }
pre { margin: 0; padding: 0.75rem; border-block-start: 1px solid var(--line); background: var(--sunk);
  white-space: pre-wrap; overflow-wrap: anywhere; border-radius: 0 0 8px 8px; }
pre code { font-size: 0.8125rem; }
:target { scroll-margin-top: 1rem; }
:target > h3, h2:target { text-decoration: underline; text-decoration-color: var(--link); text-underline-offset: 0.3em; }
@media (min-width: 60rem) {
  .columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 3rem; align-items: start; }
  nav { position: sticky; inset-block-start: 0; max-height: 100vh; overflow-y: auto; columns: auto; border: 0; margin: 0; }
}
@media print {
  body { max-width: none; font-size: 10pt; color: #000; background: #fff; }
  nav, .skip { display: none; }
  .columns { display: block; }
  .operation, .part { break-inside: avoid-page; }
  h2, h3, h4 { break-after: avoid; }
}
`;
