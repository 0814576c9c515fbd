import { css } from 'lit';

/** Bones where words will be; nothing is seen of them in the first moment. */
export const skeletonStyles = css`
  .skeleton {
    animation: wait 160ms ease-out 300ms both;
  }

  .bones {
    display: grid;
    gap: calc(var(--_unit) * 1);
    align-content: start;
    padding-inline-start: calc(calc(var(--_rem) * 1.25) + var(--_unit) * 2.5);
  }

  .bone {
    display: block;
    block-size: var(--_rem);
    margin-block: calc(var(--_rem) * 0.25);
    border-radius: 4px;
    background: var(--_line);
  }

  .bone.title {
    block-size: calc(var(--_rem) * 1.25);
    inline-size: calc(var(--_rem) * 12);
    max-inline-size: 100%;
  }

  .bone.name {
    inline-size: 60%;
  }

  .bone.section {
    block-size: calc(var(--_rem) * 3);
    margin-block: 0;
    border-radius: var(--_radius);
    background: none;
    border: 1px solid var(--_line);
  }

  .skeleton .glance-row {
    align-content: start;
    min-block-size: calc(calc(var(--_rem) * 9) + var(--_unit) * 9);
  }

  .bones .bone:last-child {
    inline-size: 70%;
  }

  @keyframes wait {
    from {
      opacity: 0;
    }
  }

  @container returns (inline-size >= 384px) {
    .skeleton .glance-row {
      min-block-size: calc(calc(var(--_rem) * 5.5) + var(--_unit) * 8);
    }
  }

  @container returns (inline-size >= 544px) {
    .skeleton .glance-row {
      min-block-size: calc(calc(var(--_rem) * 4) + var(--_unit) * 8);
    }

    .bones {
      padding-inline-start: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
