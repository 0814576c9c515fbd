export const SIGNAL_CODES = ['returns', 'return_rate', 'returned_value', 'evidence_refused', 'empty_parcels'] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/** What is counted of a customer, and from where on some rule of the policy looks at it. */
export interface SignalThreshold {
  readonly code: SignalCode;
  /** Over how many days back; null for all that is known. */
  readonly over: number | null;
  /** Of a value, its ISO 4217 code; null for what has none. */
  readonly currency: string | null;
  /** Times, percent, or minor units; null where no rule looks at it and it is only shown. */
  readonly threshold: number | null;
  /** The rules that look at it, by `id` or place. */
  readonly rules: readonly string[];
}

/** One figure about a customer, as staff can read it and the customer can contest it. */
export interface CustomerSignal extends SignalThreshold {
  readonly value: number;
  /** The rules look at this customer, as far as this figure goes: what else they ask for is not in it. */
  readonly reached: boolean;
}
