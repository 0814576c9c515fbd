import { css } from 'lit';

/** Grey bars in the final layout; nothing of them is seen in the first 300 ms. */
export const skeletonStyles = css`
  .waiting {
    animation: appear 1ms linear 300ms both;
  }

  .bone {
    block-size: calc(var(--_rem) * 1.5);
    border-radius: var(--_control-radius);
    background: var(--_wash);
  }

  .bone.title {
    inline-size: 60%;
    block-size: calc(var(--_rem) * 2);
  }

  .card-bone {
    block-size: calc(var(--_rem) * 8);
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
