import { css } from 'lit';

/** What the later steps need beyond the first screen; loaded with them. */
export const journeyStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(var(--_unit) * 2);
  }

  .progress {
    margin-block-end: calc(var(--_unit) * 6);
  }

  .progress ol {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 1.5);
    margin-block-start: calc(var(--_unit) * 2);
  }

  .bar {
    display: block;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }

  .bar.done {
    background: var(--_accent);
  }

  .bar-button {
    display: block;
    inline-size: 100%;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }

  .bar-button .bar {
    margin-block: calc((1.5rem - 4px) / 2);
  }

  .progress li:not(:has(button)) .bar {
    margin-block: calc((1.5rem - 4px) / 2);
  }

  .actions {
    display: grid;
    gap: calc(var(--_unit) * 3);
    justify-items: start;
  }

  .link {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_unit) * 1);
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-color: currentColor;
  }

  .link svg {
    inline-size: 1rem;
    block-size: 1rem;
  }

  .secondary {
    min-block-size: 2.5rem;
    padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 4);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: none;
    color: inherit;
    font-weight: 500;
  }

  .secondary:hover {
    background: var(--_wash);
  }

  .items > * + *,
  .rows > * + * {
    border-block-start: 1px solid var(--_line);
  }

  .items,
  .rows {
    border-block: 1px solid var(--_line);
  }

  .item {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 3);
    padding-block: calc(var(--_unit) * 3);
  }

  .item-target {
    display: flex;
    flex: 1 1 14rem;
    gap: calc(var(--_unit) * 3);
    font-weight: inherit;
    cursor: pointer;
  }

  .item-target input {
    margin-block-start: 0.2rem;
  }

  .item.closed {
    padding-inline-start: calc(1.25rem + var(--_unit) * 3);
  }

  .item.closed .thumb {
    filter: grayscale(1);
    opacity: 0.7;
  }

  .item-text {
    display: flex;
    flex-direction: column;
    flex: 1 1 0;
    min-inline-size: 0;
    gap: calc(var(--_unit) * 0.5);
  }

  .item-title,
  .card-title {
    font-weight: 600;
  }

  .verdict.near {
    color: var(--_warning);
    font-weight: 600;
  }

  .verdict.open {
    color: var(--_success);
  }

  .thumb {
    inline-size: 4.5rem;
    block-size: 4.5rem;
    flex: none;
    border-radius: var(--_control-radius);
    background: var(--_wash);
    object-fit: cover;
  }

  .thumb.empty {
    display: grid;
    place-items: center;
    color: var(--_quiet);
  }

  .thumb.empty svg {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    stroke-width: 1.25;
  }

  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .quantity {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    padding-inline-start: calc(1.25rem + var(--_unit) * 3);
  }

  .quantity :is(select, input) {
    inline-size: auto;
    min-inline-size: 4rem;
    min-block-size: 2.5rem;
  }

  .quantity input {
    inline-size: 6rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_unit) * 2);
    inline-size: 100%;
    padding: calc(var(--_unit) * 3) 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }

  .row:hover strong {
    text-decoration: underline;
  }

  .panel {
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .panel-head {
    display: flex;
    gap: calc(var(--_unit) * 3);
    align-items: center;
  }

  .cards {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }

  legend:not(.visually-hidden) {
    margin-block-end: calc(var(--_unit) * 2);
  }

  .card {
    display: flex;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    font-weight: inherit;
    cursor: pointer;
  }

  .card:hover {
    background: var(--_wash);
  }

  .card:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .card input {
    margin-block-start: 0.125rem;
  }

  .card-text {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  .badge {
    align-self: center;
    padding: 0 calc(var(--_unit) * 2);
    border: 1px solid currentColor;
    border-radius: 999px;
    color: var(--_success);
    font-size: 0.875rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .ledger dl > div {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 2);
  }

  .ledger dl > .part {
    padding-block: 0 calc(var(--_unit) * 2);
  }

  .ledger dt > span {
    display: block;
  }

  .ledger .total {
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }

  .ledger .total dt > span {
    font-weight: 400;
  }

  .ledger .total .amount {
    font-size: 1.375rem;
    line-height: 1.1;
  }

  .amount {
    flex: none;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
    font-size: 0.875rem;
    text-decoration: underline;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.2em;
  }

  details ul {
    padding-block-start: calc(var(--_unit) * 2);
  }

  .address {
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 3px solid var(--_line);
  }

  address {
    font-style: normal;
  }

  address span {
    display: block;
  }

  .done-head {
    display: grid;
    justify-items: center;
    gap: calc(var(--_unit) * 2);
    text-align: center;
  }

  .done-mark {
    display: grid;
    place-items: center;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .done-mark svg {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    stroke-width: 2.25;
  }

  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_unit) * 3);
  }

  .number strong {
    display: block;
    font-size: 1.75rem;
    line-height: 1.2;
    letter-spacing: 0.02em;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }

  .timeline li {
    position: relative;
    display: grid;
    padding-inline-start: calc(var(--_unit) * 6);
    padding-block-end: calc(var(--_unit) * 4);
  }

  .timeline li:last-child {
    padding-block-end: 0;
  }

  .timeline li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45rem;
    inset-inline-start: 0;
    inline-size: 0.7rem;
    block-size: 0.7rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }

  .timeline li:first-child::before {
    background: var(--_accent);
  }

  .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.35rem -0.25rem;
    inset-inline-start: calc(0.35rem - 1px);
    inline-size: 2px;
    background: var(--_line);
  }

  .status {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
  }

  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 6);
  }

  /* The first screen stands already when these styles arrive. */
  [part='step']:not(.first) {
    animation: arrive 160ms ease-out;
  }

  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }

  @container returns (inline-size >= 30rem) {
    .actions {
      grid-auto-flow: column;
      justify-content: start;
      align-items: center;
      gap: calc(var(--_unit) * 6);
    }

    .progress .position {
      display: none;
    }

    .progress .name {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
      display: block;
      font-size: 0.875rem;
    }

    .bar-button .name {
      text-decoration: underline;
      text-decoration-color: var(--_control-line);
      text-underline-offset: 0.2em;
    }

    .bar-button .bar,
    .progress li:not(:has(button)) .bar {
      margin-block: 0 calc(var(--_unit) * 1);
    }
  }

  @container returns (inline-size >= 52rem) {
    .portal:has(.sides) {
      max-inline-size: 58rem;
    }

    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22rem);
      gap: calc(var(--_unit) * 12);
      align-items: start;
    }

    .aside {
      position: sticky;
      inset-block-start: calc(var(--_unit) * 4);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [part='step']:not(.first) {
      animation: none;
    }
  }

  @media print {
    .no-print,
    .number button,
    .done-mark,
    .progress {
      display: none;
    }
  }
`;
