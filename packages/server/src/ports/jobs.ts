/** Work that is done after the answer, as stored in the database: plain data, and few of it. */
export type Job =
  /** A row of `deliveries`. Each channel has a queue of its own, so that a slow endpoint holds up no mail. */
  | { readonly kind: 'deliver_mail'; readonly shop: string; readonly delivery: string }
  | { readonly kind: 'deliver_webhook'; readonly shop: string; readonly delivery: string }
  | { readonly kind: 'deliver_sms'; readonly shop: string; readonly delivery: string }
  /** The same of the acknowledgement of a statement of withdrawal, which is tried until it is taken. */
  | { readonly kind: 'deliver_acknowledgement'; readonly shop: string; readonly delivery: string }
  /** Announces the parcel of a case to the carrier. */
  | { readonly kind: 'book_shipment'; readonly shop: string; readonly caseNumber: string }
  /** Finds the contract of a statement of withdrawal and opens its cases. */
  | { readonly kind: 'handle_withdrawal'; readonly shop: string; readonly withdrawal: string }
  /** Sets aside what was chosen in exchange. */
  | { readonly kind: 'reserve_stock'; readonly shop: string; readonly caseNumber: string }
  /** Puts units back into stock: those of an inspection, or what was set aside for an exchange that does not come. */
  | {
      readonly kind: 'return_stock';
      readonly shop: string;
      readonly caseNumber: string;
      readonly of: { readonly inspection: string } | { readonly reserved: string };
    }
  /** Has the payment provider give money back: a settlement. */
  | { readonly kind: 'pay_refund'; readonly shop: string; readonly settlement: string };

export type JobKind = Job['kind'];

/** The service's answer to what a queue hands it. */
export interface JobRunner {
  /** Does one job; rejects when it should be tried again. */
  run(job: Job): Promise<void>;
  /** It failed for the last time. */
  giveUp(job: Job): Promise<void>;
  /** What is due by the calendar: called every few minutes, by one process at a time. */
  sweep(): Promise<void>;
}

/** Runs what was enqueued in a store's transaction. */
export interface Jobs {
  /**
   * Sets who does the work; called once, by the service. A job whose handler rejects is handed over again later,
   * and so is one that was cut short by a crash: handlers must bear being run twice.
   */
  handle(runner: JobRunner): void;
  /** Stops taking jobs and waits for those that are running. */
  close(): Promise<void>;
}
