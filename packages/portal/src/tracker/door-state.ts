import type { CaseSummary, ContactKind, Lookup, LookupRequest } from '@returns-portal/contract';
import type { Access, FlowError } from '@returns-portal/sdk';

export interface DoorEntry {
  readonly number: string;
  /** What the shop asks for beside the number, and what was typed. */
  readonly kind: ContactKind;
  readonly value: string;
}

/** A return that can be looked at: one of an order that is open, or one of a customer who is signed in. */
export interface Choice extends Pick<CaseSummary, 'number' | 'status' | 'createdAt'> {
  readonly orderNumber: string;
}

interface Waiting {
  readonly pending: boolean;
  readonly error: FlowError | null;
}

/** The way to a case, where the page that has the element did not open it. */
export type DoorState =
  /** Who is signed in is being asked. */
  | { readonly at: 'opening' }
  | ({ readonly at: 'lookup'; readonly entry: DoorEntry; readonly missing: readonly ('number' | 'value')[] } & Waiting)
  | ({ readonly at: 'code'; readonly entry: DoorEntry; readonly verification: string } & Waiting)
  /** `access` is null where each has its own order to be opened. */
  | ({ readonly at: 'cases'; readonly access: Access | null; readonly choices: readonly Choice[] } & Waiting)
  | { readonly at: 'open'; readonly access: Access; readonly number: string; readonly others: DoorState | null };

export const still = { pending: false, error: null } as const;

export const lookupAt = (number: string, kind: ContactKind, error: FlowError | null = null): DoorState => ({
  at: 'lookup',
  entry: { number, kind, value: '' },
  missing: [],
  pending: false,
  error,
});

/** What an order that was opened leads to: its one case, the one that was asked for, or a choice. */
export const afterLookup = ({ token, order, matchedCase }: Lookup): DoorState => {
  const access = { token };
  const choices = order.cases.map(({ number, status, createdAt }) => ({
    number,
    status,
    createdAt,
    orderNumber: order.number,
  }));
  const list: DoorState = { at: 'cases', access, choices, ...still };
  const wanted = matchedCase ?? (choices.length === 1 ? choices[0]?.number : undefined);
  if (wanted === undefined) return list;
  return { at: 'open', access, number: wanted, others: choices.length > 1 ? list : null };
};

export const missingIn = ({ number, value }: DoorEntry): ('number' | 'value')[] => [
  ...(number.trim() === '' ? (['number'] as const) : []),
  ...(value.trim() === '' ? (['value'] as const) : []),
];

export const toRequest = ({ number, kind, value }: DoorEntry): LookupRequest => {
  const asked = { number: number.trim() };
  switch (kind) {
    case 'email':
      return { ...asked, email: value.trim() };
    case 'postcode':
      return { ...asked, postcode: value.trim() };
    case 'phone':
      return { ...asked, phone: value.trim() };
  }
};
