import { css } from 'lit';

/** Grey bars in the final layout; nothing of them is seen in the first 300 ms. */
export const skeletonStyles = css`
  .waiting {
    animation: appear 1ms linear 300ms both;
  }

  .bone {
    block-size: 1.5rem;
    border-radius: var(--_control-radius);
    background: var(--_wash);
  }

  .bone.title {
    inline-size: 60%;
    block-size: 2rem;
  }

  .card-bone {
    block-size: 8rem;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
