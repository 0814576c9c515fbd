import type { StoredShop } from '../ports/store/shop-data.js';

/** What Hono hands from one handler to the next. */
export interface Environment {
  Bindings: {
    /** Where the request came from, if whoever mounts the service can tell. */
    readonly clientAddress?: string;
    /** What whoever mounts the service calls this request. */
    readonly requestId?: string;
  };
  Variables: {
    /** The shop of the path, once it is known to exist. */
    readonly shop: StoredShop;
    readonly requestId: string;
    /** When the request came in, before anything else was done for it. */
    readonly receivedAt: Date;
  };
}
