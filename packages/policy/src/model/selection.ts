import type { ConformityOutcome, GoodwillOutcome } from './outcome.js';

/** What a customer asks for: which units, on which track, and how they travel. It holds no amounts. */
export interface Selection {
  readonly items: readonly SelectedItem[];
  /** One per seller whose goods are sent back. */
  readonly methods: readonly SelectedMethod[];
}

export interface SelectedItem {
  readonly lineId: string;
  readonly quantity: number;
  readonly choice: Choice;
}

/** A withdrawal has no reason and no outcome to choose: there is no field for one. */
export type Choice = WithdrawalChoice | GoodwillChoice | ConformityChoice;

export interface WithdrawalChoice {
  readonly track: 'withdrawal';
}

export interface GoodwillChoice {
  readonly track: 'goodwill';
  /** Code of a reason of the seller's policy. */
  readonly reason: string;
  readonly outcome: GoodwillOutcome['kind'];
  /** What the customer wants instead, where the outcome is an exchange: as many units as go back. */
  readonly exchangeFor?: string | undefined;
  /** Answers to the reason's questions, by question code: the code of an option, or free text. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
  readonly note?: string | undefined;
}

export interface ConformityChoice {
  readonly track: 'conformity';
  readonly reason: string;
  readonly outcome: ConformityOutcome['kind'];
  readonly answers?: Readonly<Record<string, string>> | undefined;
  readonly note?: string | undefined;
}

export interface SelectedMethod {
  readonly seller: string;
  readonly code: string;
  /** In how many parcels the goods travel; one where it is missing. */
  readonly parcels?: number | undefined;
}

/** What can be had in exchange, by `sku`: from the shop's own stock, never from the customer. */
export type Catalogue = Readonly<Record<string, CatalogueItem>>;

export interface CatalogueItem {
  readonly sku: string;
  /** The product of which it is a variant. */
  readonly product?: string | undefined;
  /** What one unit costs today, in the order's currency and counted like the order's own prices. */
  readonly unitPrice: number;
  /** Tax on one unit where the order's prices do not contain it. */
  readonly unitTax?: number | undefined;
  readonly available: number;
}
