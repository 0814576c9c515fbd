export interface Handling {
  /** Whether the consumer was told of the right of withdrawal before buying. */
  readonly informed: boolean;
  /** Whether the trader can show handling beyond what is needed to look at the goods and try them. */
  readonly evidence: boolean;
  /** What the trader says the goods lost by it, minor units. */
  readonly claimed: number;
  /** What was paid for the goods, minor units. */
  readonly value: number;
}

/**
 * The most that can be claimed of a consumer for goods that lost value by handling (Directive 2011/83/EU art. 14(2)):
 * nothing without information or evidence, never more than the goods cost. It does not touch the right itself.
 */
export const diminishedValueLimit = ({ informed, evidence, claimed, value }: Handling): number =>
  informed && evidence ? Math.max(0, Math.min(claimed, value)) : 0;
