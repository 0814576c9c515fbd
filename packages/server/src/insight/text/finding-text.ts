/** Numbers as the language writes them. */
export interface FindingNumbers {
  /** Such as 41 %. */
  readonly share: string;
  /** Such as 3.2; null where the rest of the shop has none. */
  readonly ratio: string | null;
  readonly elsewhere: string;
  readonly count: string;
  readonly n: string;
}

/** What stands out, in one language: each a whole sentence. */
export interface FindingText {
  /** @param variant size, colour and the like, as the shop words it */
  readonly goods: (title: string, variant: string | null) => string;
  readonly category: (code: string) => string;
  readonly reasonShare: (goods: string, reason: string, numbers: FindingNumbers) => string;
  readonly returnRate: (goods: string, numbers: FindingNumbers) => string;
}
