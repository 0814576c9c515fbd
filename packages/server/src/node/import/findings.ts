/** Something in a file that cannot be taken, and what to do about it. */
export interface Finding {
  /** The line of the file, the first being 1; of a JSON file the place in its list. */
  readonly line: number;
  /** The column of a CSV file, or the path of a member of an order; empty where it is about the whole of it. */
  readonly column: string;
  /** The order's number, where it has one. */
  readonly order: string;
  readonly message: string;
}

/** One order of a file, still to be checked. */
export interface ReadOrder {
  /** What is wrong already; nothing of such an order is stored. */
  readonly findings: readonly Finding[];
  /** As far as it could be read. */
  readonly record: unknown;
  /** The order's number, where it has one. */
  readonly order: string;
  /** Where in the file a member of the record is, named as checks name it (`order.lines[0].sku`). */
  readonly locate: (path: string) => Pick<Finding, 'line' | 'column'>;
}

/** The file as a whole is not what it should be. Nothing of it was taken. */
export class UnreadableFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableFileError';
  }
}
