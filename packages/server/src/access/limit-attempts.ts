import type { Clock } from '../ports/clock.js';
import type { ReturnStore } from '../ports/return-store.js';
import type { AccessData, Attempt, AttemptScope } from '../ports/store/access-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { networkOf } from './client-address.js';
import { hmac } from './hmac.js';
import { normaliseEmail } from './normalise.js';

const QUARTER = 15 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

interface Limit {
  readonly scope: AttemptScope;
  readonly by: 'number' | 'address';
  /** Milliseconds, from the first attempt on. */
  readonly window: number;
  /** How many there can be in it. */
  readonly most: number;
}

/** Failed look-ups, after which there is a pause. Few enough that guessing a postcode takes years. */
const LIMITS: readonly Limit[] = [
  { scope: 'number', by: 'number', window: QUARTER, most: 10 },
  { scope: 'number_day', by: 'number', window: DAY, most: 40 },
  { scope: 'address', by: 'address', window: QUARTER, most: 60 },
  { scope: 'address_day', by: 'address', window: DAY, most: 600 },
];

/** Mails with a code that one number can bring about. */
const CODE_LIMIT: Limit = { scope: 'code', by: 'number', window: 60 * 60 * 1000, most: 5 };

/** Statements of withdrawal from one network: more than people send, even from behind one address of a whole office. */
const STATEMENT_LIMIT: Limit = { scope: 'statement', by: 'address', window: 60 * 60 * 1000, most: 60 };

/** Acknowledgements that go to one mailbox by themselves, so that nobody fills somebody's by means of us. */
const MAILBOX_LIMIT = { window: DAY, most: 5 } as const;

export interface Subjects {
  readonly number: string;
  /** Omitted where nobody knows it. */
  readonly address: string | undefined;
}

export interface Admission {
  /** To be called when the look-up turned out well. */
  forgive(): Promise<void>;
}

/**
 * Counts a look-up as failed until it is forgiven, so that many at once cannot slip through before the first has
 * failed. It counts numbers that exist and numbers that do not alike.
 *
 * @throws ServiceProblem too_many_attempts
 */
const admit = async (
  { store, clock }: { readonly store: ReturnStore; readonly clock: Clock },
  shop: StoredShop,
  subjects: Subjects,
  limits: readonly Limit[],
): Promise<Admission> => {
  const now = clock.now();
  const attempts: Attempt[] = [];
  for (const { scope, by, window } of limits) {
    const subject = by === 'address' ? subjects.address && networkOf(subjects.address) : subjects.number;
    if (subject === undefined) continue;
    const windowStart = new Date(now.getTime() - window);
    attempts.push({ shop: shop.id, scope, subject: await hmac(shop.secret, by, subject), now, windowStart });
  }
  // A transaction of its own: what is counted stays counted, however the request ends.
  const counts = await store.inShop(shop.id, async (data) => {
    const found = [];
    for (const attempt of attempts) found.push({ attempt, ...(await data.countAttempt(attempt)) });
    return found;
  });
  const waits = counts.flatMap(({ attempt, count, since }) => {
    const limit = limits.find(({ scope }) => scope === attempt.scope);
    if (!limit || count <= limit.most) return [];
    return [Math.max(1, Math.ceil((since.getTime() + limit.window - now.getTime()) / 1000))];
  });
  if (waits.length > 0) {
    throw new ServiceProblem('too_many_attempts', 'Too many attempts', { retryAfter: Math.max(...waits) });
  }
  return {
    forgive: () =>
      store.inShop(shop.id, async (data) => {
        for (const attempt of attempts) await data.forgiveAttempt(attempt);
      }),
  };
};

type Needs = Parameters<typeof admit>[0];

/** The same at several shops: whoever looks up on a seller's page tries the numbers of its operator too. */
const admitAtAll = async (
  needs: Needs,
  shops: readonly StoredShop[],
  subjects: Subjects,
  limits: readonly Limit[],
): Promise<Admission> => {
  const admissions: Admission[] = [];
  for (const shop of shops) admissions.push(await admit(needs, shop, subjects, limits));
  return {
    async forgive() {
      for (const admission of admissions) await admission.forgive();
    },
  };
};

export const admitLookup = (needs: Needs, shops: readonly StoredShop[], subjects: Subjects): Promise<Admission> =>
  admitAtAll(needs, shops, subjects, LIMITS);

/** Limits how many codes are sent; those are never forgiven. */
export const admitCode = (needs: Needs, shops: readonly StoredShop[], number: string): Promise<Admission> =>
  admitAtAll(needs, shops, { number, address: undefined }, [CODE_LIMIT]);

/** Limits how many statements of withdrawal come from one network. Where nobody knows it, there is no limit. */
export const admitStatement = async (needs: Needs, shop: StoredShop, address: string | undefined): Promise<void> => {
  await admit(needs, shop, { number: '', address }, [STATEMENT_LIMIT]);
};

/**
 * Counts a statement in whose acknowledgement goes to this mailbox; false where it is one too many for the day. Without
 * what follows a `+`, by which one mailbox has as many addresses as it likes.
 */
export const isUsualFor = async (
  data: Pick<AccessData, 'countAttempt'>,
  shop: StoredShop,
  email: string,
  now: Date,
): Promise<boolean> => {
  const subject = await hmac(shop.secret, 'mailbox', normaliseEmail(email).replace(/\+[^@]*(?=@)/, ''));
  const windowStart = new Date(now.getTime() - MAILBOX_LIMIT.window);
  const { count } = await data.countAttempt({ shop: shop.id, scope: 'statement_mailbox', subject, now, windowStart });
  return count <= MAILBOX_LIMIT.most;
};
