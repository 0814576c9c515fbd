import type { ContactKind } from '@returns-portal/contract';

/** What the customer knows of the order beside its number. */
export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
}
