import { css } from 'lit';

/** What was submitted: its number, its dates, where it goes. */
export const caseStyles = css`
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
    text-wrap: balance;
  }

  .done-mark {
    display: grid;
    place-items: center;
    inline-size: calc(var(--_rem) * 3.5);
    block-size: calc(var(--_rem) * 3.5);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .done-mark svg {
    inline-size: calc(var(--_rem) * 1.75);
    block-size: calc(var(--_rem) * 1.75);
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
    font-size: calc(var(--_rem) * 1.5);
    letter-spacing: 0.02em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }

  .ticket {
    display: grid;
    justify-items: center;
    gap: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }

  .ticket img {
    inline-size: calc(var(--_rem) * 11);
    block-size: auto;
    border-radius: var(--_control-radius);
  }

  .code-text {
    letter-spacing: 0.08em;
    font-size: calc(var(--_rem) * 1.125);
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
    inset-block-start: calc(var(--_rem) * 0.45);
    inset-inline-start: 0;
    inline-size: calc(var(--_rem) * 0.7);
    block-size: calc(var(--_rem) * 0.7);
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }

  .timeline li:first-child::before {
    background: var(--_accent);
  }

  .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(var(--_rem) * 1.35) calc(var(--_rem) * -0.25);
    inset-inline-start: calc(calc(var(--_rem) * 0.35) - 1px);
    inline-size: 2px;
    background: var(--_line);
  }

  .status {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
  }
`;
