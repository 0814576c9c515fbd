import type { ReturnsErrorCode } from '../errors/returns-error.js';

/** What a failed request left behind; `params` as in ReturnsError. */
export interface FlowError {
  readonly code: ReturnsErrorCode;
  readonly params: Readonly<Record<string, unknown>>;
}
