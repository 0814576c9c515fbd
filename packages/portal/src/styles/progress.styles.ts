import { css } from 'lit';

/** Where the person is: a bar and words, the names of the steps where there is room. */
export const progressStyles = css`
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
    min-block-size: calc(var(--_rem) * 1.5);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }

  .bar-button .bar {
    margin-block: calc((calc(var(--_rem) * 1.5) - 4px) / 2);
  }

  .progress li:not(:has(button)) .bar {
    margin-block: calc((calc(var(--_rem) * 1.5) - 4px) / 2);
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar.done {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  @container returns (inline-size >= 480px) {
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
      font-size: calc(var(--_rem) * 0.875);
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
`;
