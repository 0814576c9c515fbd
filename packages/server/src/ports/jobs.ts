/** Work that is done after the answer, as stored in the database: plain data, and few of it. */
export type Job = { readonly kind: 'confirm_case'; readonly caseNumber: string };

export type JobKind = Job['kind'];

/** Runs what was enqueued in a store's transaction. */
export interface Jobs {
  /**
   * Sets who does the work; called once, by the service. A job whose handler rejects is handed over again later,
   * and so is one that was cut short by a crash: handlers must bear being run twice.
   */
  handle(run: (job: Job) => Promise<void>): void;
  /** Stops taking jobs and waits for those that are running. */
  close(): Promise<void>;
}
