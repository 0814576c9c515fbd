import { css } from 'lit';

/**
 * What the entry and the form need. Less than the other elements' base, of the same tokens: a withdrawal waits for as few
 * bytes as can be. Nothing of the page comes in but its font, its colours and what the tokens say.
 */
export const withdrawalStyles = css`
  :host {
    --_rem: var(--returns-size, max(1rem, 16px));
    --_accent: var(--returns-accent, light-dark(#1b1b1b, #f3f3f3));
    --_accent-text: var(--returns-accent-text, oklch(from var(--_accent) clamp(0, (0.65 - l) * 1000, 1) 0 0));
    --_danger: var(--returns-danger, light-dark(#ab1f2c, #ff9a9a));
    --_quiet: var(--returns-quiet, color-mix(in oklab, currentColor 72%, transparent));
    --_line: var(--returns-line, color-mix(in oklab, currentColor 16%, transparent));
    --_control-line: color-mix(in oklab, currentColor 56%, transparent);
    --_radius: var(--returns-radius, 10px);
    --_control-radius: var(--returns-control-radius, calc(var(--_radius) * 0.8));
    --_unit: calc(4px * var(--returns-density, 1));
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  :host([href]),
  :host([href]) .room {
    display: inline-block;
    container: none;
  }

  * {
    box-sizing: border-box;
  }

  .room {
    all: initial;
    container: returns / inline-size;
    contain-intrinsic-inline-size: var(--returns-width, calc(var(--_rem) * 36));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: var(--returns-align, start);
    color: var(--returns-text, inherit);
    color-scheme: inherit;
    font-family: var(--returns-font, inherit);
    font-size: var(--_rem);
    line-height: 1.5;
  }

  .portal {
    inline-size: 100%;
    max-inline-size: var(--returns-width, calc(var(--_rem) * 36));
    overflow-wrap: anywhere;
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-family: var(--returns-heading-font, inherit);
    font-size: calc(var(--_rem) * 1.375);
    font-weight: var(--returns-heading-weight, 600);
    line-height: 1.25;
    outline: none;
  }

  .quiet {
    color: var(--_quiet);
  }

  .small {
    font-size: calc(var(--_rem) * 0.875);
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 4);
  }

  .tight,
  .field {
    display: grid;
    gap: var(--_unit);
  }

  label {
    font-weight: 500;
  }

  label.quiet {
    font-weight: 400;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
  }

  input,
  select,
  textarea {
    color: inherit;
    inline-size: 100%;
    min-block-size: calc(var(--_rem) * 2.75);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: var(--returns-surface, transparent);
  }

  textarea {
    display: block;
  }

  :focus-visible:not(h2) {
    outline: 2px solid var(--returns-focus, var(--_accent));
    outline-offset: 2px;
  }

  .known {
    display: grid;
    gap: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .part-room {
    min-block-size: calc(var(--_rem) * 2);
  }

  .failed {
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 3px solid var(--_danger);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 3) calc(var(--_unit) * 6);
    margin-block-start: calc(var(--_unit) * 2);
  }

  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .primary,
  .statutory {
    position: relative;
    overflow: hidden;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: calc(var(--_rem) * 3);
    inline-size: 100%;
    padding: calc(var(--_unit) * 2.5) calc(var(--_unit) * 6);
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .primary:hover,
  .statutory:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_accent-text));
  }

  @container returns (inline-size >= 480px) {
    .primary,
    .statutory {
      inline-size: auto;
    }
  }
`;
