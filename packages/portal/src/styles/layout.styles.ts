import { css } from 'lit';

/** How a step stands in its room, arrives, and is printed. */
export const layoutStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
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

  @container returns (inline-size >= 832px) {
    .portal:has(.sides) {
      max-inline-size: calc(var(--_rem) * 58);
    }

    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, calc(var(--_rem) * 22));
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
