import { css } from 'lit';

/** The lines of an order: picture, facts, verdict, quantity. */
export const itemStyles = css`
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
    flex: 1 1 calc(var(--_rem) * 14);
    gap: calc(var(--_unit) * 3);
    font-weight: inherit;
    cursor: pointer;
  }

  .item-target input {
    margin-block-start: calc(var(--_rem) * 0.2);
  }

  .item.closed {
    padding-inline-start: calc(calc(var(--_rem) * 1.25) + var(--_unit) * 3);
  }

  .item.closed .thumb {
    filter: grayscale(1);
    opacity: 0.7;
  }

  .item-text {
    display: flex;
    flex-direction: column;
    flex: 1 1 calc(var(--_rem) * 6);
    min-inline-size: 0;
    gap: calc(var(--_unit) * 0.5);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_unit) * 4);
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
    inline-size: calc(var(--_rem) * 4.5);
    block-size: calc(var(--_rem) * 4.5);
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
    inline-size: calc(var(--_rem) * 1.75);
    block-size: calc(var(--_rem) * 1.75);
    stroke-width: 1.25;
  }

  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: calc(var(--_rem) * 1.25);
    block-size: calc(var(--_rem) * 1.25);
    margin: 0;
    accent-color: var(--_accent);
  }

  .quantity {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    padding-inline-start: calc(calc(var(--_rem) * 1.25) + var(--_unit) * 3);
  }

  .quantity :is(select, input) {
    inline-size: auto;
    min-inline-size: calc(var(--_rem) * 4);
    min-block-size: calc(var(--_rem) * 2.5);
  }

  .quantity input {
    inline-size: calc(var(--_rem) * 6);
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
`;
