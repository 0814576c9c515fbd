import { css } from 'lit';

/** Questions with their answers, and the conditions that open. */
export const policyStyles = css`
  :host {
    /* The skeleton has about the height of what comes; this much is there even for the shortest policy. */
    min-block-size: calc(var(--_rem) * 40);
  }

  h4 {
    margin: 0;
    font: inherit;
    font-weight: 600;
  }

  .glance {
    border-block-end: 1px solid var(--_line);
  }

  .glance-row {
    display: grid;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 3.5);
    border-block-start: 1px solid var(--_line);
  }

  dt {
    display: flex;
    align-items: start;
    gap: calc(var(--_unit) * 2.5);
    font-weight: 600;
  }

  dt svg {
    margin-block-start: calc(var(--_rem) * 0.125);
    color: var(--_accent);
  }

  dd {
    display: grid;
    gap: calc(var(--_unit) * 1);
    align-content: start;
    padding-inline-start: calc(calc(var(--_rem) * 1.25) + var(--_unit) * 2.5);
  }

  .scope {
    display: block;
  }

  .full {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }

  details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border-radius: var(--_radius);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover {
    background: var(--_wash);
  }

  summary h3 {
    font-size: var(--_rem);
  }

  summary svg {
    transition: rotate 160ms;
  }

  [open] > summary svg {
    rotate: 180deg;
  }

  .inside {
    display: grid;
    gap: calc(var(--_unit) * 4);
    padding: calc(var(--_unit) * 1) calc(var(--_unit) * 4) calc(var(--_unit) * 4);
  }

  .facts {
    display: grid;
    gap: calc(var(--_unit) * 3);
    margin-block-start: calc(var(--_unit) * 1);
  }

  .fact {
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 2px solid var(--_line);
  }

  .choices {
    padding-inline-start: calc(var(--_rem) * 1.25);
    list-style: disc;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  @container returns (inline-size >= 544px) {
    .glance-row {
      grid-template-columns: minmax(0, calc(var(--_rem) * 12)) minmax(0, 1fr);
    }

    dd {
      padding-inline-start: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    summary svg {
      transition: none;
    }
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary svg {
      display: none;
    }
  }
`;
