import type { StoredShop, Attempt } from '../ports/return-store.js';
import type { Ports } from '../ports/ports.js';
import { hmac } from './hmac.js';

const WINDOW = 15 * 60 * 1000;

/** Failed look-ups within a window, after which there is a pause. */
const LIMITS: Readonly<Record<Attempt['scope'], number>> = { number: 10, address: 60 };

export type Admission =
  /** Call `forgive` when the look-up turned out well. */
  | { readonly admitted: true; forgive(): Promise<void> }
  /** @property retryAfter in seconds */
  | { readonly admitted: false; readonly retryAfter: number };

/**
 * Counts a look-up as failed until it is forgiven, so that many at once cannot slip through before the first has
 * failed. It counts numbers that exist and numbers that do not alike.
 */
export const admitAttempt = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  subjects: { readonly number: string; readonly address: string | undefined },
): Promise<Admission> => {
  const now = clock.now();
  const windowStart = new Date(now.getTime() - WINDOW);
  const attempts: Attempt[] = [];
  for (const scope of ['number', 'address'] as const) {
    const subject = subjects[scope];
    if (subject === undefined) continue;
    attempts.push({ shop: shop.id, scope, subject: await hmac(shop.secret, scope, subject), now, windowStart });
  }
  for (const attempt of attempts) {
    const { count, since } = await store.countAttempt(attempt);
    if (count > LIMITS[attempt.scope]) {
      return { admitted: false, retryAfter: Math.max(1, Math.ceil((since.getTime() + WINDOW - now.getTime()) / 1000)) };
    }
  }
  return {
    admitted: true,
    async forgive() {
      for (const attempt of attempts) await store.forgiveAttempt(attempt);
    },
  };
};
