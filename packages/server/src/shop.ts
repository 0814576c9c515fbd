import type { Place } from './place.js';

/** A shop as the service knows it: on a marketplace the operator is one, and so is each seller. */
export interface Shop {
  /** Path segment of its API, such as `atelier-nuage`. */
  readonly id: string;
  readonly name: string;
  /** The marketplace that this seller sells on; null for a shop of its own. */
  readonly operator: string | null;
  /** Sender and reply address of its mails. */
  readonly email: string;
  /** CSS hex colour for mails, such as `#7a4b2f`. */
  readonly accent: string;
  /** The page with the element, linked from mails; null where there is none. */
  readonly returnsUrl: string | null;
  /** Origins whose pages may call the service (`*`: any). Empty where the pages have the service's own origin. */
  readonly origins: readonly string[];
  /** Where customers can hand goods over; omitted: nowhere but by post. */
  readonly places?: readonly Place[] | undefined;
}
