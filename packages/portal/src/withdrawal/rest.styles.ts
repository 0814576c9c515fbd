import { css } from 'lit';

/** What the screens after the form need beyond it; loaded with them. */
export const restStyles = css`
  :host {
    --_wash: color-mix(in oklab, currentColor 5%, transparent);
  }

  [aria-busy='true'] {
    cursor: progress;
  }

  [aria-busy='true']::after {
    content: '';
    position: absolute;
    inset: auto auto 0 0;
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

  option {
    color: FieldText;
    background: Field;
  }

  [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .mistake {
    display: flex;
    font-size: calc(var(--_rem) * 0.875);
    gap: calc(var(--_unit) * 1.5);
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

  .message {
    display: flex;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  .region:not(:has(> *)) {
    position: absolute;
  }

  .close {
    gap: calc(var(--_unit) * 2);
  }

  .part[open] {
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  summary {
    inline-size: fit-content;
    padding-block: var(--_unit);
    cursor: pointer;
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(var(--_rem) * 5);
    align-items: center;
    gap: calc(var(--_unit) * 3);
  }

  .link:hover {
    text-decoration-color: currentColor;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  h3 {
    margin: 0;
    font-family: var(--returns-heading-font, inherit);
    font-size: calc(var(--_rem) * 1.125);
    font-weight: var(--returns-heading-weight, 600);
    line-height: 1.25;
  }

  .wide {
    gap: calc(var(--_unit) * 6);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  p:empty {
    display: none;
  }

  /* A sheet of paper: what stands on it goes out word for word. */
  .paper {
    padding: calc(var(--_unit) * 6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
    white-space: pre-wrap;
  }

  .panel {
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--returns-surface, transparent);
  }

  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: calc(var(--_unit) * 3);
  }

  .number p {
    display: grid;
  }

  .number strong {
    font-size: calc(var(--_rem) * 1.75);
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.01em;
    user-select: all;
  }

  .done-mark {
    display: grid;
    place-items: center;
    inline-size: calc(var(--_rem) * 2.5);
    block-size: calc(var(--_rem) * 2.5);
    border-radius: 50%;
    color: var(--returns-success, light-dark(#17693b, #6fd49a));
    background: var(--_wash);
  }

  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: calc(var(--_rem) * 2.5);
    padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 4);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: none;
    color: inherit;
    font-weight: 500;
    cursor: pointer;
  }

  .secondary:hover {
    background: var(--_wash);
  }

  .next {
    display: grid;
    gap: calc(var(--_unit) * 2);
    margin: 0;
    padding-inline-start: calc(var(--_unit) * 5);
  }

  .next li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  /* Only for those who wait; not even there before. */
  .slow {
    flex: 1 1 calc(var(--_rem) * 12);
    animation: reveal 1ms 6s both;
  }

  @keyframes reveal {
    from {
      visibility: hidden;
    }
  }

  [part='step']:not(form) {
    animation: arrive 160ms ease-out;
  }

  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [aria-busy='true']::after {
      animation: none;
      inline-size: 100%;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [part='step']:not(form) {
      animation: none;
    }
  }

  @media print {
    .no-print,
    .done-mark {
      display: none;
    }
  }
`;
