import { css } from 'lit';

/** Amounts under each other, the totals large. */
export const ledgerStyles = css`
  .ledger dl > div {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 2);
  }

  .ledger dl > .part {
    padding-block: 0 calc(var(--_unit) * 2);
  }

  .ledger .total {
    flex-wrap: wrap;
    row-gap: calc(var(--_unit) * 0.5);
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }

  .ledger .hint {
    flex-basis: 100%;
    font-weight: 400;
  }

  .ledger .total .amount {
    font-size: calc(var(--_rem) * 1.375);
    line-height: 1.1;
  }

  .amount {
    flex: none;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  summary {
    min-block-size: calc(var(--_rem) * 1.5);
    cursor: pointer;
    font-size: calc(var(--_rem) * 0.875);
    text-decoration: underline;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.2em;
  }

  details ul {
    padding-block-start: calc(var(--_unit) * 2);
  }
`;
