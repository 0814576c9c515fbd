/** When a place is open on one day of the week: 1 is Monday. Times are `HH:MM` where the place is. */
export interface OpeningHours {
  readonly day: number;
  readonly opens: string;
  readonly closes: string;
}

/** A store of the shop, or a point that takes its parcels. */
export interface Place {
  readonly id: string;
  readonly kind: 'store' | 'point';
  readonly name: string;
  /** Street lines, without postcode and city. */
  readonly address: readonly string[];
  readonly postcode: string;
  readonly city: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** Degrees. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly hours: readonly OpeningHours[];
  /** Codes of the policy's methods that it serves; omitted: every drop-off and in-store method. */
  readonly methods?: readonly string[] | undefined;
}
