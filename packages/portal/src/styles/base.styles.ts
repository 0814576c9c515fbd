import { css } from 'lit';

/** What the first screen needs: theme, rhythm, type, fields, buttons. Private properties begin with `--_`. */
export const baseStyles = css`
  :host {
    /* Pages that shrink the root's font do not shrink what is made to be read. */
    --_rem: var(--returns-size, max(1rem, 16px));
    --_accent: var(--returns-accent, light-dark(#1b1b1b, #f3f3f3));
    --_accent-text: var(--returns-accent-text, oklch(from var(--_accent) clamp(0, (0.65 - l) * 1000, 1) 0 0));
    --_success: var(--returns-success, light-dark(#17693b, #6fd49a));
    --_warning: var(--returns-warning, light-dark(#8a4b00, #f0b35c));
    --_danger: var(--returns-danger, light-dark(#ab1f2c, #ff9a9a));
    --_surface: var(--returns-surface, transparent);
    --_quiet: var(--returns-quiet, color-mix(in oklab, currentColor 72%, transparent));
    --_line: var(--returns-line, color-mix(in oklab, currentColor 16%, transparent));
    --_control-line: color-mix(in oklab, currentColor 56%, transparent);
    --_wash: color-mix(in oklab, currentColor 5%, transparent);
    --_radius: var(--returns-radius, 10px);
    --_control-radius: var(--returns-control-radius, calc(var(--_radius) * 0.8));
    --_focus: var(--returns-focus, var(--_accent));
    --_chosen: var(--returns-chosen, transparent);
    --_unit: calc(4px * var(--returns-density, 1));
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* Nothing of the page comes in but its font, its colours and what the tokens say. */
  .room {
    all: initial;
    container: returns / inline-size;
    /* What is measured from outside, such as by a dialog, has a width of its own. */
    contain-intrinsic-inline-size: var(--returns-width, calc(var(--_rem) * 36));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: var(--returns-align, start);
    align-content: start;
    min-block-size: calc(var(--_rem) * 24);
    color: var(--returns-text, inherit);
    color-scheme: inherit;
    font-family: var(--returns-font, inherit);
    font-size: var(--_rem);
    line-height: 1.5;
    text-align: start;
  }

  .portal {
    inline-size: 100%;
    max-inline-size: var(--returns-width, calc(var(--_rem) * 36));
    overflow-wrap: break-word;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2,
  h3 {
    font-family: var(--returns-heading-font, inherit);
    font-weight: var(--returns-heading-weight, 600);
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    font-size: calc(var(--_rem) * 1.375);
  }

  h2:focus {
    outline: none;
  }

  h3 {
    font-size: calc(var(--_rem) * 1.125);
  }

  .quiet {
    color: var(--_quiet);
  }

  h2 + .quiet {
    margin-block-start: calc(var(--_unit) * 1);
  }

  .small {
    font-size: calc(var(--_rem) * 0.875);
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 4);
  }

  .stack.tight {
    gap: calc(var(--_unit) * 1);
  }

  .stack.close {
    gap: calc(var(--_unit) * 2);
  }

  .stack.wide {
    gap: calc(var(--_unit) * 6);
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 1);
  }

  label,
  legend {
    font-weight: 500;
  }

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: calc(var(--_rem) * 2.75);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }

  /* WebKit counts the words of a long option as overflow of the page. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }

  [aria-invalid='true']:not(fieldset, [type='radio']) {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  :is(input, select, textarea, button, summary, a):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .mistake {
    display: flex;
    gap: calc(var(--_unit) * 1.5);
    color: var(--_danger);
    font-size: calc(var(--_rem) * 0.875);
  }

  .message {
    display: flex;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  /* Always there, so that what appears in it is announced; without room while it is empty. */
  .region:has(> *) {
    margin-block: calc(var(--_unit) * 4);
  }

  .stack > .region {
    margin-block: 0;
  }

  .stack > .region:not(:has(> *)) {
    position: absolute;
  }

  .message.failure {
    border-color: var(--_danger);
  }

  .message svg {
    margin-block-start: calc(var(--_rem) * 0.125);
  }

  .message.failure svg {
    color: var(--_danger);
  }

  svg {
    inline-size: calc(var(--_rem) * 1.25);
    block-size: calc(var(--_rem) * 1.25);
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mistake svg {
    inline-size: var(--_rem);
    block-size: var(--_rem);
    margin-block-start: calc(var(--_rem) * 0.15);
  }

  button {
    font: inherit;
    cursor: pointer;
  }

  .primary {
    position: relative;
    overflow: hidden;
    min-block-size: calc(var(--_rem) * 3);
    inline-size: 100%;
    padding: calc(var(--_unit) * 2.5) calc(var(--_unit) * 6);
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_accent-text));
  }

  .primary[aria-busy='true'] {
    cursor: progress;
  }

  .primary[aria-busy='true']::after {
    content: '';
    position: absolute;
    inset: auto 0 0 0;
    block-size: 3px;
    inline-size: 40%;
    background: currentColor;
    animation: slide 1.1s ease-in-out 0.3s infinite both;
  }

  @keyframes slide {
    from {
      transform: translateX(-100%);
    }
    to {
      transform: translateX(250%);
    }
  }

  .skeleton {
    display: grid;
    gap: calc(var(--_unit) * 4);
    animation: appear 160ms 300ms both;
  }

  .ghost {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }

  .ghost span {
    block-size: calc(var(--_rem) * 1.25);
    border-radius: var(--_control-radius);
    background: var(--_wash);
  }

  .ghost span:last-child {
    block-size: calc(var(--_rem) * 2.75);
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container returns (inline-size >= 480px) {
    .primary {
      inline-size: auto;
      justify-self: start;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .primary[aria-busy='true']::after {
      animation: none;
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
  }
`;
