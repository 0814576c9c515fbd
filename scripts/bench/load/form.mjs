/** The look-up form of the portal's first screen, once: the plain page and the bare element are made from it. */
export const FORM = `<form class="stack" novalidate>
  <div class="stack tight">
    <h2 tabindex="-1">Find your order</h2>
    <p class="quiet">Enter the number in your confirmation e-mail and the address it was sent to.</p>
  </div>
  <div class="field">
    <label for="number">Order or return number</label>
    <input id="number" name="number" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="60" required>
  </div>
  <div class="field">
    <label for="email">E-mail address</label>
    <input id="email" name="email" type="email" autocomplete="email" spellcheck="false" maxlength="254" required>
  </div>
  <button class="primary">Find my order</button>
</form>`;

/** How the portal draws this form with nothing set, and no more than that. */
export const STYLES = `
*, *::before, *::after { box-sizing: border-box }
.stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; max-inline-size: 36rem }
.stack.tight { gap: 4px }
h2, p { margin: 0 }
h2 { font-size: 1.375rem; font-weight: 600; line-height: 1.25; text-wrap: balance }
.quiet { color: color-mix(in oklab, currentColor 72%, transparent) }
.field { display: grid; gap: 4px }
label { font-weight: 500 }
input { font: inherit; color: inherit; inline-size: 100%; min-block-size: 2.75rem; padding: 8px 12px; border: 1px solid color-mix(in oklab, currentColor 56%, transparent); border-radius: 8px; background: transparent }
:is(input, button):focus-visible { outline: 2px solid light-dark(#1b1b1b, #f3f3f3); outline-offset: 2px }
.primary { font: inherit; cursor: pointer; justify-self: start; min-block-size: 3rem; padding: 10px 24px; border: 1px solid transparent; border-radius: 8px; background: light-dark(#1b1b1b, #f3f3f3); color: light-dark(#fff, #000); font-weight: 600 }
`;

/** The form as the smallest Lit element that somebody could use: it shows it and hears that it was sent. */
export const BARE_ELEMENT = `import { css, html, LitElement } from 'lit';
customElements.define('bare-form', class extends LitElement {
  static styles = css\`:host { display: block; line-height: 1.5 }${STYLES}\`;
  render() { return html\`${FORM.replace('<form', '<form @submit=${this.onSubmit}')}\`; }
  onSubmit(event) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('found', { detail: Object.fromEntries(new FormData(event.currentTarget)) }));
  }
});`;
