import type { KeptWithdrawal } from './keep.js';

/** What the flow wants done. */
export type WithdrawalEffect =
  | { readonly do: 'save'; readonly kept: KeptWithdrawal }
  | { readonly do: 'clear'; readonly id: string }
  | { readonly do: 'send'; readonly kept: KeptWithdrawal }
  /** To send it again after so many milliseconds. */
  | { readonly do: 'wait'; readonly milliseconds: number };
