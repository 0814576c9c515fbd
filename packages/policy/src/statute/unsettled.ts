/**
 * Points of law on which sources are silent or were not confirmed. The engine uses a default in the consumer's favour
 * and says so in the verdict. docs/law.md names the default and the setting of each.
 */
export const UNSETTLED_POINTS = [
  /** Romania: whether the fourteenth or the fifteenth day is the last. */
  'counting_of_days',
  /** The country has no file of its own: European base, its public holidays are not known. */
  'national_law_not_covered',
  /** Whether a function that consumers were not told about makes the period longer. */
  'function_not_disclosed',
  /** What of the delivery charge comes back with a part of an order. */
  'partial_delivery',
  /** How long second-hand goods are presumed to have been faulty at delivery. */
  'second_hand_presumption',
  /** Whether a period agreed for second-hand goods holds in this country. */
  'second_hand_period',
  /** Whether a repair extends the guarantee by twelve months. */
  'repair_extension',
  /** Romania: replacement at the consumer's choice within thirty days of delivery. */
  'early_replacement',
  /** How much a refund grows after thirty days of delay. */
  'late_refund_tiers',
] as const;
export type UnsettledPoint = (typeof UNSETTLED_POINTS)[number];
