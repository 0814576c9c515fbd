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
    padding-inline-start: calc(1.25rem + var(--_unit) * 2.5);
  }

  .bone {
    display: block;
    block-size: 1rem;
    margin-block: 0.25rem;
    border-radius: 4px;
    background: var(--_line);
  }

  .bone.title {
    block-size: 1.25rem;
    inline-size: 12rem;
    max-inline-size: 100%;
  }

  .bone.name {
    inline-size: 60%;
  }

  .bone.section {
    block-size: 3rem;
    margin-block: 0;
    border-radius: var(--_radius);
    background: none;
    border: 1px solid var(--_line);
  }

  .skeleton .glance-row {
    align-content: start;
    min-block-size: calc(9rem + var(--_unit) * 9);
  }

  .bones .bone:last-child {
    inline-size: 70%;
  }

  @keyframes wait {
    from {
      opacity: 0;
    }
  }

  @container returns (inline-size >= 24rem) {
    .skeleton .glance-row {
      min-block-size: calc(5.5rem + var(--_unit) * 8);
    }
  }

  @container returns (inline-size >= 34rem) {
    .skeleton .glance-row {
      min-block-size: calc(4rem + var(--_unit) * 8);
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
