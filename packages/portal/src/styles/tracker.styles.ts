import { css } from 'lit';

/** A followed case: the card with what to do, the two-sided timeline, the thread. */
export const trackerStyles = css`
  h4 {
    margin: 0;
    font: inherit;
    font-weight: var(--returns-heading-weight, 600);
  }

  .now.busy {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .task-line {
    display: flex;
    gap: calc(var(--_unit) * 2);
  }

  .task-line svg {
    margin-block-start: calc(var(--_rem) * 0.125);
  }

  .task-line.urgent svg {
    color: var(--_warning);
  }

  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 5);
  }

  .now .contact {
    padding-inline-start: calc(var(--_rem) * 1.75);
  }

  a {
    color: inherit;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }

  a:hover {
    text-decoration-color: currentColor;
  }

  .contact a {
    display: inline-block;
    min-block-size: calc(var(--_rem) * 1.5);
  }

  a.button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }

  .task {
    position: relative;
    overflow: hidden;
    justify-self: start;
  }

  .task[aria-busy='true'] {
    cursor: progress;
  }

  .secondary.task[aria-busy='true']::after {
    content: '';
    position: absolute;
    inset: auto 0 0 0;
    block-size: 3px;
    inline-size: 40%;
    background: currentColor;
    animation: slide 1.1s ease-in-out 0.3s infinite both;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_rem) * 12)), 1fr));
    gap: calc(var(--_unit) * 3);
  }

  .pair button {
    min-block-size: calc(var(--_rem) * 3);
  }

  .offer {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .offer :is(th, td) {
    padding: calc(var(--_unit) * 2) 0 calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    text-align: end;
    font-weight: inherit;
    vertical-align: baseline;
  }

  .offer tbody :is(th, td) {
    border-block-start: 1px solid var(--_line);
  }

  .offer tbody td {
    white-space: nowrap;
  }

  .offer thead th {
    color: var(--_quiet);
    font-size: calc(var(--_rem) * 0.875);
  }

  .offer th[scope='row'] {
    padding-inline-start: 0;
    text-align: start;
  }

  blockquote,
  .words {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  blockquote {
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 3px solid var(--_line);
  }

  .sure:focus {
    outline: none;
  }

  .said {
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border-radius: var(--_control-radius);
    background: var(--_wash);
  }

  .said.customer {
    margin-inline-start: calc(var(--_unit) * 8);
    background: none;
    border: 1px solid var(--_line);
  }

  .said.shop {
    margin-inline-end: calc(var(--_unit) * 8);
  }

  .parcels li {
    display: grid;
  }

  .tracking,
  .code strong {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .code strong {
    font-size: calc(var(--_rem) * 1.375);
  }

  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }

  .photos:not(:has(li)) {
    display: none;
  }

  .photos .thumb {
    display: grid;
    place-items: center;
    text-align: center;
    object-fit: cover;
  }

  .add[open] > summary {
    margin-block-end: calc(var(--_unit) * 4);
  }

  .ratings {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }

  .cases button {
    display: grid;
    justify-items: start;
    inline-size: 100%;
    text-align: start;
  }

  /* One line: at its left on a phone, in the middle where there is room. */
  .sides-head {
    display: none;
  }

  .two-sided li {
    position: relative;
    display: grid;
    padding-inline-start: calc(var(--_unit) * 6);
    padding-block-end: calc(var(--_unit) * 4);
  }

  .two-sided li:last-child {
    padding-block-end: 0;
  }

  .two-sided :is(.goods + .goods, .money + .money) .side {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .two-sided li::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--_rem) * 0.4);
    inset-inline-start: 0;
    inline-size: calc(var(--_rem) * 0.75);
    block-size: calc(var(--_rem) * 0.75);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }

  .two-sided .money::before {
    border-radius: 2px;
  }

  .two-sided .ahead::before {
    border-color: var(--_control-line);
    background: none;
  }

  .two-sided .ahead .what {
    color: var(--_quiet);
  }

  .two-sided .past .what {
    font-weight: 500;
  }

  .two-sided li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(var(--_rem) * 1.3) calc(var(--_rem) * -0.25);
    inset-inline-start: calc(calc(var(--_rem) * 0.375) - 1px);
    inline-size: 2px;
    background: var(--_line);
  }

  @container returns (inline-size >= 416px) {
    .sides-head,
    .two-sided li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_unit) * 12);
    }

    .sides-head {
      padding-block-end: calc(var(--_unit) * 1);
      font-weight: 600;
    }

    .sides-head span:first-child,
    .two-sided .goods {
      text-align: end;
    }

    .two-sided li {
      padding-inline-start: 0;
    }

    .two-sided .goods > :is(.what, .when) {
      grid-column: 1;
    }

    .two-sided .money > :is(.what, .when) {
      grid-column: 2;
    }

    .two-sided .side {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .two-sided li::before {
      inset-inline-start: calc(50% - calc(var(--_rem) * 0.375));
    }

    .two-sided li:not(:last-child)::after {
      inset-inline-start: calc(50% - 1px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .secondary.task[aria-busy='true']::after {
      animation: none;
      inline-size: 100%;
    }
  }
`;
