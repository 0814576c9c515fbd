import type { FoundOrder, LocalAdapterOptions, NewReturn, StoredReturn } from '@returns-portal/sdk';
import { ReturnsError } from '@returns-portal/sdk';
import type { DemoFixtures, DemoOrder } from '@returns-portal/testing';
import type { Dice } from './random.ts';
import type { VirtualClock } from './virtual-clock.ts';

export interface ShopSystem {
  readonly options: LocalAdapterOptions;
  /** Of a hundred calls, how many fail. */
  weather: number;
  /** How many returns were stored. */
  readonly made: () => number;
}

type Failure = (work: () => unknown) => Promise<unknown>;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const lost = (): never => {
  throw new TypeError('Failed to fetch');
};

const FAILURES: Readonly<Record<string, Failure>> = {
  'fails before anything is done': async () => lost(),
  'is done, and its answer is lost': async (work) => {
    work();
    return lost();
  },
  'is done late': async (work) => {
    await pause(800);
    return work();
  },
  'is done late, and its answer is lost': async (work) => {
    await pause(800);
    work();
    return lost();
  },
  'is away': async () => {
    throw new ReturnsError('unavailable', 'Away');
  },
  'is asked too often': async () => {
    throw new ReturnsError('too_many_attempts', 'Slowly', { params: { retryAfter: 1 } });
  },
  'is done, and times out': async (work) => {
    work();
    throw new ReturnsError('timeout', 'Too late');
  },
};

/** A shop's own system behind `localAdapter`, which fails as the dice say. It stores a return once for a key. */
export const createShopSystem = (
  { policies, shops }: DemoFixtures,
  { order, customer }: DemoOrder,
  { clock, dice, tell }: { clock: VirtualClock; dice: Dice; tell: (words: string) => void },
): ShopSystem => {
  const stored = new Map<string, StoredReturn>();
  const keys = new Map<string, string>();
  const through = async <T>(name: string, work: () => T): Promise<T> => {
    const failure = dice.percent(system.weather) ? dice.one(Object.keys(FAILURES)) : null;
    if (failure === null) return work();
    tell(`    ${name} ${failure}`);
    return (await FAILURES[failure]!(work)) as T;
  };
  const create = ({ key, case: returnCase }: NewReturn): string => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const number = `R-${keys.size + 1}`;
    keys.set(key, number);
    stored.set(number, { ...returnCase, number });
    return number;
  };
  const found = (): FoundOrder => ({ order, returns: [...stored.keys()] });
  const system: ShopSystem = {
    weather: 0,
    made: () => new Set([...keys.keys()].map((key) => key.split('.')[0])).size,
    options: {
      policies,
      sellers: shops,
      now: () => clock.now(),
      findOrder: (request) =>
        through('findOrder', () => ('email' in request && request.email === customer.email ? found() : null)),
      createReturn: (wanted) => through('createReturn', () => create(wanted)),
      getReturn: (number) => through('getReturn', () => stored.get(number) ?? null),
      cancelReturn: (number) =>
        through('cancelReturn', () => {
          const returnCase = stored.get(number);
          if (returnCase && 'orderNumber' in returnCase) stored.set(number, { ...returnCase, status: 'cancelled' });
        }),
    },
  };
  return system;
};
