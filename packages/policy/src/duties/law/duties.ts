/** What the law of one country asks of the trader after a return, for contracts made on one day (`dutiesOf`). */
export interface Duties {
  /** Days to refund a withdrawal after the statement. Not rolled forward: it is the trader's period. */
  readonly refundDays: number;
  /** Days to refund after the contract was ended over a fault. */
  readonly endedContractRefundDays: number;
  /** What is added to a refund that is late. */
  readonly lateTiers: readonly LateTier[];
  /** What is added to postage that the consumer paid for faulty goods and that is refunded late. */
  readonly postageLateTiers: readonly LateTier[];
  /** Days in which repair or replacement must be done; null where the law only says a reasonable time. */
  readonly remedyDays: number | null;
  /** Added to the guarantee once, after a repair, in months. */
  readonly repairExtensionMonths: number;
  /** Whether that number is certain for these contracts. */
  readonly repairExtensionSettled: boolean;
  /** Whether replacing what the consumer wanted repaired starts a new period. */
  readonly replacementRestarts: boolean;
  readonly sources: {
    readonly refund: string;
    readonly late: string | null;
    readonly presumption: string;
    readonly remedy: string;
    readonly repair: string;
  };
}

/** Applies where the refund is more than `afterDays` late. */
export interface LateTier {
  readonly afterDays: number;
  readonly percent: number;
  /** Further percent for each whole month after `afterDays`. */
  readonly percentPerMonth?: number | undefined;
  /** Whether the tier was confirmed; if not, whoever uses it is told. */
  readonly settled: boolean;
}
