import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import { noLiteralTemplateText } from '../lint/no-literal-template-text.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const text = (literal) => ({ messageId: 'text', data: { literal } });
const attribute = (where, literal) => ({ messageId: 'attribute', data: { where, literal } });

new RuleTester().run('no-literal-template-text', noLiteralTemplateText, {
  valid: [
    'html`<p>${text.greeting()}</p>`',
    'html`<p class="large bold" id="a">${a} · ${b} × 2 – 100 %</p>`',
    'html`<input type="text" name="email" placeholder=${text.email()} ?disabled=${busy} @input=${onInput}>`',
    'html`<input ${ref(input)} .value=${value} autocomplete="email">`',
    'html`<!-- a remark --><slot name="footer"></slot>`',
    'html`<style>p { color: red; }</style>`',
    'html`<tr><td>${price}</td></tr>`',
    'html`<p>&nbsp;\\u00a0&times;</p>`',
    'html`<button class=${open ? "open" : "closed"} aria-expanded=${open ? "true" : "false"}></button>`',
    'html`<p>${open ? html`<b>${x}</b>` : nothing}</p>`',
    'css`p { color: red; }`',
    'msg(`Hello`)',
    'html`<a title=${"1 / 2"} href="/help">${icon("cross")}</a>`',
  ],
  invalid: [
    { code: 'html`<p>Hello</p>`', errors: [{ ...text('Hello'), line: 1, column: 9 }] },
    { code: 'html`<p>${name}, hello\n  you</p>`', errors: [text('… , hello you')] },
    { code: 'html`${a}\n<b>Hi</b>`', errors: [{ ...text('Hi'), line: 2, column: 4 }] },
    { code: 'html`<button aria-label="Close">×</button>`', errors: [attribute('aria-label', 'Close')] },
    { code: 'html`<img alt="A box of ${count}">`', errors: [attribute('alt', 'A box of …')] },
    { code: "html`<input title='Order' placeholder=Number>`", errors: 2 },
    { code: 'html`<p>${"Hello"}</p>`', errors: [{ ...text('Hello'), column: 11 }] },
    { code: 'html`<p>${open ? "Open" : closed || `Shut by ${who}`}</p>`', errors: [text('Open'), text('Shut by …')] },
    { code: 'html`<input .placeholder=${"Number"}>`', errors: [attribute('.placeholder', 'Number')] },
    { code: 'html`<template><p>Hidden</p></template>`', errors: [text('Hidden')] },
    { code: 'html`<p>\\u00a0Întoarce</p>`', errors: [text('Întoarce')] },
    { code: 'svg`<text>Hi</text>`', errors: [text('Hi')] },
    { code: 'lit.html`Hi`', errors: [text('Hi')] },
  ],
});
