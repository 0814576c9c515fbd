import { css } from 'lit';

/** Links, quiet buttons, and the row that ends a step. */
export const actionStyles = css`
  .actions {
    display: grid;
    gap: calc(var(--_unit) * 3);
    justify-items: start;
  }

  /* Only for those who wait; not even there before. */
  .slow {
    animation: reveal 1ms 6s both;
  }

  @keyframes reveal {
    from {
      visibility: hidden;
    }
  }

  .link {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_unit) * 1);
    min-block-size: calc(var(--_rem) * 1.5);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-color: currentColor;
  }

  .link svg {
    inline-size: var(--_rem);
    block-size: var(--_rem);
  }

  a.secondary {
    justify-self: start;
    text-decoration: none;
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
  }

  .secondary:hover {
    background: var(--_wash);
  }

  @container returns (inline-size >= 480px) {
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_unit) * 3) calc(var(--_unit) * 6);
    }

    .slow {
      flex: 1 1 calc(var(--_rem) * 12);
    }
  }
`;
