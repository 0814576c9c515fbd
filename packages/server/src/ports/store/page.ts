/** A part of a list. `after` is the place that the page before it named; null for the first page. */
export interface PageRequest {
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Where the next page begins; null where this was the last. */
  readonly next: readonly [string, string] | null;
}
