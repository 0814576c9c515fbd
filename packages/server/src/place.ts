/** When a place is open on one day of the week; a day that is missing is a day off, one with a break is there twice. */
export interface OpeningHours {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly day: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** `HH:MM` where the place is. */
  readonly opens: string;
  /** Later than `opens`; `23:59` for a place that closes at midnight or never. */
  readonly closes: string;
}

/** A place of the shop's own, or of somebody it works with, where customers can hand goods over. */
export interface Place {
  readonly id: string;
  /** `store`: staff of the shop takes goods; `point`: somebody who only passes a parcel on. */
  readonly kind: 'store' | 'point';
  readonly name: string;
  /** Street lines, as on an envelope, without the postcode and city. */
  readonly address: readonly string[];
  readonly postcode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees, given together with `longitude` or not at all. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly hours: readonly OpeningHours[];
  /** Codes of the methods it serves; omitted: every drop_off and in_store method. */
  readonly methods?: readonly string[] | undefined;
}
