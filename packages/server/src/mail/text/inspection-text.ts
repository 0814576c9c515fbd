/** The mail about what was found on looking at goods, in one language. */
export interface InspectionText {
  readonly subject: (number: string) => string;
  readonly title: string;
  readonly opening: (order: string) => string;
  readonly accepted: string;
  /** Of goods to be repaired or replaced. */
  readonly checked: string;
  readonly refused: string;
  readonly found: (text: string) => string;
  /** What has a mail of its own: an offer, or what was kept for lost value. */
  readonly others: string;
  readonly refusedNext: string;
  readonly goesBack: string;
}
