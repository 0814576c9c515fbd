import { css } from 'lit';

/**
 * The words of the law, alone and in sight (Directive 2011/83/EU art. 11a). What is `!important` here, no page's `::part` can
 * undo: of two such rules that of the shadow root counts.
 */
export const statutoryStyles = css`
  .statutory {
    position: relative !important;
    inset: auto !important;
    display: inline-flex !important;
    visibility: visible !important;
    opacity: 1 !important;
    filter: none !important;
    transform: none !important;
    clip-path: none !important;
    mask: none !important;
    min-block-size: 44px !important;
    min-inline-size: 44px !important;
    max-block-size: none !important;
    block-size: auto !important;
    font-size: max(var(--_rem), 14px) !important;
    text-indent: 0 !important;
    white-space: normal !important;
    background-image: none !important;
    pointer-events: auto !important;
  }

  .statutory::before,
  .statutory:not([aria-busy='true'])::after {
    content: none !important;
  }
`;
