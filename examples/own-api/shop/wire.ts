/* What the shop's API says and takes, as the shop has always had it. Amounts are decimal text, times are Unix seconds. */

export interface Sale {
  readonly sale_no: string;
  readonly placed: string;
  readonly curr: string;
  readonly ctry: string;
  /** What was paid for delivery, and what the cheapest would have cost. */
  readonly post_gross: string;
  readonly post_cheapest: string;
  readonly voucher: string;
  readonly positions: readonly SalePosition[];
}

export interface SalePosition {
  readonly pos_id: number;
  readonly art_no: string;
  readonly descr: string;
  readonly opt: string | null;
  readonly group: string;
  /** Comma-separated. */
  readonly marks: string;
  readonly each_gross: string;
  readonly qty: number;
  /** Taken back at the counter, without an RMA. */
  readonly back: number;
  readonly st: 'SENT' | 'HANDED' | '?';
  readonly st_on: string | null;
}

/** A sale that was searched for, and what opens its returns for an hour. */
export interface FoundSale {
  readonly sale: Sale;
  readonly ticket: string;
}

export interface RmaPosition {
  readonly pos_id: number;
  readonly qty: number;
  /** Withdrawn, taken back by goodwill, or defective. */
  readonly right: 'W' | 'G' | 'D';
  readonly why: string | null;
  readonly wants: 'MONEY' | 'VOUCHER' | 'SWAP' | 'FIX';
}

export interface Rma {
  readonly rma_no: string;
  readonly opened_ts: number;
  readonly st: 'NEW' | 'OK' | 'NO' | 'ON_THE_WAY' | 'ARRIVED' | 'DONE' | 'VOID';
  readonly how: string | null;
  readonly positions: readonly RmaPosition[];
}

export interface NewRma {
  /** The same again is the same RMA. */
  readonly client_ref: string;
  readonly how: string | null;
  readonly positions: readonly RmaPosition[];
}

export interface RmaPage {
  readonly items: readonly Rma[];
  readonly offset: number;
  readonly total: number;
}

export interface ShopError {
  readonly error: 'NOT_FOUND' | 'TICKET' | 'QTY' | 'STATE' | 'INPUT';
  readonly pos_id?: number;
  readonly left?: number;
}
