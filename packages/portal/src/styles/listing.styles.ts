import { css } from 'lit';

/** What is fetched beside a step: fields to search with, lists, opening hours. */
export const listingStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
  }

  .search input {
    flex: 1 1 calc(var(--_rem) * 8);
    inline-size: 0;
  }

  .search .secondary {
    min-block-size: calc(var(--_rem) * 2.75);
  }

  .listing[aria-busy='true'] .cards {
    opacity: 0.6;
  }

  .row-of-links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 4);
  }

  .row-of-links .quantity {
    padding: 0;
  }

  select.part {
    inline-size: auto;
    min-block-size: calc(var(--_rem) * 2.25);
    padding-block: calc(var(--_unit) * 1);
  }

  .select-all {
    justify-self: start;
    font-size: calc(var(--_rem) * 0.875);
  }

  .mark {
    display: inline-block;
    padding-inline: calc(var(--_unit) * 1.5);
    border-radius: 999px;
    background: var(--_accent);
    color: var(--_accent-text);
    font-size: calc(var(--_rem) * 0.75);
    font-weight: 600;
    white-space: nowrap;
  }

  .price {
    font-size: calc(var(--_rem) * 0.875);
    font-variant-numeric: tabular-nums;
  }

  .card .thumb {
    inline-size: calc(var(--_rem) * 3);
    block-size: calc(var(--_rem) * 3);
  }

  .week {
    padding: calc(var(--_unit) * 1) calc(var(--_unit) * 3) 0;
  }

  .week dl > div {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_unit) * 4);
    max-inline-size: calc(var(--_rem) * 20);
  }

  .week dt::first-letter {
    text-transform: uppercase;
  }

  .row.order {
    flex-wrap: nowrap;
    justify-content: start;
    gap: calc(var(--_unit) * 3);
  }

  .code {
    max-inline-size: calc(var(--_rem) * 14);
    font-size: calc(var(--_rem) * 1.375);
    letter-spacing: 0.2em;
    font-variant-numeric: tabular-nums;
  }
`;
