/** What a customer asks for: which units, on which track, and how they travel. It holds no amounts. */
export interface Selection {
  readonly items: readonly SelectedItem[];
  /** One per seller whose goods are sent back. */
  readonly methods: readonly SelectedMethod[];
}

export interface SelectedItem {
  readonly lineId: string;
  readonly quantity: number;
  readonly choice: Choice;
}

/** A withdrawal has no reason and no outcome to choose: there is no field for one. */
export type Choice = WithdrawalChoice | GoodwillChoice | ConformityChoice;

export interface WithdrawalChoice {
  readonly track: 'withdrawal';
}

export interface GoodwillChoice {
  readonly track: 'goodwill';
  /** Code of a reason of the seller's policy. */
  readonly reason: string;
  readonly outcome: 'refund' | 'store_credit';
  readonly note?: string | undefined;
}

export interface ConformityChoice {
  readonly track: 'conformity';
  readonly reason: string;
  readonly outcome: 'repair' | 'replacement' | 'refund';
  readonly note?: string | undefined;
}

export interface SelectedMethod {
  readonly seller: string;
  readonly code: string;
}
