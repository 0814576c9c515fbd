import { FILE, routes, type Lookup, type Route, type Submission } from '@returns-portal/contract';
import type { Access, ReturnsAdapter } from '@returns-portal/sdk';
import { misfitsOf } from './misfits.js';

/** A call that was refused, or failed. */
export interface SeenRejection {
  readonly method: string;
  readonly reason: unknown;
}

/** All that adapters answered while checks ran. */
export interface Seen {
  /** How often each method answered. */
  readonly answered: Map<string, number>;
  /** Where answers of each method do not fit the contract. */
  readonly misfits: Map<string, readonly string[]>;
  readonly rejections: SeenRejection[];
  /** Contacts and tokens, which no text of the kit may hold. */
  readonly secrets: Set<string>;
  /** What was submitted since somebody last tidied up. */
  readonly submitted: { readonly adapter: ReturnsAdapter; readonly access: Access; readonly number: string }[];
}

export const nothingSeen = (): Seen => ({
  answered: new Map(),
  misfits: new Map(),
  rejections: [],
  secrets: new Set(),
  submitted: [],
});

/** More of one kind is no help. */
const MOST = 3;

const note = (seen: Seen, adapter: ReturnsAdapter, method: string, args: readonly unknown[], answer: unknown): void => {
  seen.answered.set(method, (seen.answered.get(method) ?? 0) + 1);
  const route: Route | undefined = Object.hasOwn(routes, method) ? routes[method as keyof typeof routes] : undefined;
  const known = seen.misfits.get(method) ?? [];
  if (route && route.response !== FILE && known.length < MOST) {
    const found = misfitsOf(route.response, answer).filter((misfit) => !known.includes(misfit));
    if (found.length > 0) seen.misfits.set(method, [...known, ...found].slice(0, MOST));
  }
  if (method === 'submitReturn') {
    for (const { number } of (answer as Submission | undefined)?.cases ?? []) {
      const already = seen.submitted.some((submitted) => submitted.number === number);
      if (!already) seen.submitted.push({ adapter, access: args[0] as Access, number });
    }
  }
  const token = (answer as Partial<Lookup> | undefined)?.token;
  if (typeof token === 'string') seen.secrets.add(token);
};

/** The same adapter, of which all answers and refusals are noted. What it cannot do, it still cannot. */
export const watched = (adapter: ReturnsAdapter, seen: Seen): ReturnsAdapter =>
  new Proxy(adapter, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function' || typeof name !== 'string' || name === 'linkTo') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        try {
          const answer: unknown = await Reflect.apply(method, target, args);
          note(seen, adapter, name, args, answer);
          return answer;
        } catch (reason) {
          seen.rejections.push({ method: name, reason });
          throw reason;
        }
      };
    },
  });
