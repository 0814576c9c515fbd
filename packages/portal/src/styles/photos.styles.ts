import { css } from 'lit';

/** Photos: where they are dropped, and each on its way. */
export const photoStyles = css`
  .label {
    font-weight: 500;
  }

  .drop {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 4);
    border: 1px dashed var(--_control-line);
    border-radius: var(--_control-radius);
    font-weight: inherit;
    cursor: pointer;
  }

  .drop:hover {
    background: var(--_wash);
  }

  .drop:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .drop input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    opacity: 0;
  }

  .photos {
    display: grid;
    gap: calc(var(--_unit) * 2);
    margin-block-start: calc(var(--_unit) * 2);
  }

  .photo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 3);
  }

  .photo .thumb {
    position: relative;
    overflow: hidden;
  }

  .photo canvas:not([hidden]) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .file-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  progress {
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_line);
    accent-color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    border-radius: 2px;
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
    transition: inline-size 160ms;
  }

  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }
`;
