/** Goods of the contract, as the page knows them. */
export interface WithdrawalLine {
  /** The shop's id of the order line. */
  readonly line?: string | undefined;
  readonly title: string;
  readonly variant?: string | undefined;
  /** How many were bought. */
  readonly quantity: number;
}

/** What the page knows already, for the consumer to confirm instead of to type. */
export interface WithdrawalKnown {
  readonly name?: string | undefined;
  /** What identifies the contract, such as the order number. */
  readonly contract?: string | undefined;
  readonly email?: string | undefined;
  readonly lines?: readonly WithdrawalLine[] | undefined;
}

/** The fields of the form: the first three are all that may be asked for (Directive 2011/83/EU art. 11a(2)). */
export interface WithdrawalEntry {
  readonly name: string;
  readonly contract: string;
  readonly email: string;
  /** How many of each known line are meant, in their order; without it all of them. */
  readonly quantities?: readonly number[] | undefined;
  /** Anything else, of the consumer's own accord. */
  readonly text: string;
}

export interface WithdrawalDraft extends WithdrawalEntry {
  readonly lines: readonly WithdrawalLine[];
  readonly quantities: readonly number[];
}

const all = (lines: readonly WithdrawalLine[]): readonly number[] => lines.map(({ quantity }) => quantity);

export const draftOf = ({ name = '', contract = '', email = '', lines = [] }: WithdrawalKnown): WithdrawalDraft => ({
  name,
  contract,
  email,
  lines,
  quantities: all(lines),
  text: '',
});

/** What a page came to know later fills in what is still blank; what the consumer said stays. */
export const withKnown = (draft: WithdrawalDraft, known: WithdrawalKnown): WithdrawalDraft => {
  const { name = '', contract = '', email = '', lines = draft.lines } = known;
  return {
    ...draft,
    name: draft.name || name,
    contract: draft.contract || contract,
    email: draft.email || email,
    lines,
    quantities: lines === draft.lines ? draft.quantities : all(lines),
  };
};

export const withEntry = (draft: WithdrawalDraft, entry: WithdrawalEntry): WithdrawalDraft => ({
  ...draft,
  ...entry,
  quantities: entry.quantities ?? all(draft.lines),
});

/** Whether something of the known goods stays out of it. */
export const isPartial = ({ lines, quantities }: WithdrawalDraft): boolean =>
  lines.some(({ quantity }, at) => (quantities[at] ?? quantity) < quantity);
