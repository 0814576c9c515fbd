import type { PickupSlot, Point, Variant } from '@returns-portal/contract';
import type { FlowError } from './flow-error.js';

interface Fetched<Item> {
  readonly items: readonly Item[];
  /** Whether somebody looked for something, or this is what there is without. */
  readonly searched: boolean;
}

/** Something fetched beside the step, that the step can be left without. */
export type Listing<Item> =
  | (Fetched<Item> & { readonly status: 'loading' | 'ready' })
  | (Fetched<Item> & { readonly status: 'failed'; readonly error: FlowError });

/** A photo or document on its way to the shop. */
export interface Upload {
  readonly id: string;
  /** The group it is about. */
  readonly group: string;
  readonly name: string;
  /** As it was chosen; kept so that a failed one can be sent again. */
  readonly file: Blob;
  readonly status: 'sending' | 'stored' | 'failed';
  /** The share that is sent, from 0 to 1. */
  readonly share: number;
  /** What the back end calls it, once it has it. */
  readonly fileId: string | null;
  readonly error: FlowError | null;
}

/** What goes on beside the steps: it survives going back and forth between them. */
export interface Asides {
  readonly uploads: readonly Upload[];
  /** What can be had in exchange, by group. */
  readonly variants: Readonly<Record<string, Listing<Variant>>>;
  /** Where goods can be handed over, by seller. */
  readonly points: Readonly<Record<string, Listing<Point>>>;
  /** When goods can be picked up, by seller. */
  readonly slots: Readonly<Record<string, Listing<PickupSlot>>>;
}

export const noAsides: Asides = { uploads: [], variants: {}, points: {}, slots: {} };

/** Being fetched; what was there before stays in sight. */
export const loading = <Item>(before: Listing<Item> | undefined, searched = false): Listing<Item> => ({
  status: 'loading',
  items: before?.items ?? [],
  searched,
});

export const ready = <Item>(before: Listing<Item> | undefined, items: readonly Item[]): Listing<Item> => ({
  status: 'ready',
  items,
  searched: before?.searched ?? false,
});

export const failed = <Item>(before: Listing<Item> | undefined, error: FlowError): Listing<Item> => ({
  status: 'failed',
  items: before?.items ?? [],
  searched: before?.searched ?? false,
  error,
});
