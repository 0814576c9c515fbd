import { css } from 'lit';

/** Questions with cards for answers. */
export const choiceStyles = css`
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
    grid-template-columns: minmax(0, 1fr);
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
    background: var(--_chosen);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .card input {
    margin-block-start: calc(var(--_rem) * 0.125);
  }

  .card-text {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    align-content: start;
    justify-content: space-between;
    column-gap: calc(var(--_unit) * 3);
    min-inline-size: 0;
  }

  .card-text .quiet {
    flex-basis: 100%;
    white-space: pre-line;
  }

  .badge {
    padding: 0 calc(var(--_unit) * 2);
    border: 1px solid currentColor;
    border-radius: 999px;
    color: var(--_success);
    font-size: calc(var(--_rem) * 0.875);
    font-weight: 600;
    white-space: nowrap;
  }
`;
