import type {
  Quote,
  Submission,
  SubmissionRequest,
  WithdrawalReceipt,
  WithdrawalRequest,
} from '@returns-portal/contract';
import { FAULTS, FAULT_NAMES } from './fault-table.ts';
import type { Dice } from './random.ts';
import type { Release } from './releases.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What the service said, whoever heard it. */
export interface Said {
  readonly quotes: Map<string, Quote>;
  /** Ids of submissions, by quote. */
  readonly submissions: Map<string, Set<string>>;
  /** Numbers of statements of withdrawal, by their id. */
  readonly statements: Map<string, Set<string>>;
}

export interface NetworkOptions {
  readonly handle: (request: Request) => Promise<Response>;
  readonly clock: VirtualClock;
  readonly dice: Dice;
  readonly patience: number;
  readonly release: Release;
  readonly tell: (words: string) => void;
}

export interface Network {
  readonly fetch: typeof fetch;
  readonly said: Said;
  /** Of a hundred requests, how many meet a fault. */
  weather: number;
}

/** Of a hundred submissions, how many meet a fault in bad weather. */
const WORST = 80;

const note = (to: Map<string, Set<string>>, key: string, value: string): void =>
  void to.set(key, (to.get(key) ?? new Set()).add(value));

const keep = async (said: Said, path: string, body: string, answer: Response): Promise<void> => {
  if (!answer.ok) return;
  const told: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  if (path.endsWith('/quotes')) said.quotes.set((told as Quote).id, told as Quote);
  if (path.endsWith('/returns')) {
    note(said.submissions, (JSON.parse(body) as SubmissionRequest).quoteId, (told as Submission).id);
  }
  if (path.endsWith('/withdrawals')) {
    note(said.statements, (JSON.parse(body) as WithdrawalRequest).id, (told as WithdrawalReceipt).number);
  }
};

/** A network between a client and a service on which anything can go wrong, as the dice say. */
export const createNetwork = (options: NetworkOptions): Network => {
  const { handle, clock, dice, patience, release, tell } = options;
  const said: Said = { quotes: new Map(), submissions: new Map(), statements: new Map() };

  const send = async (input: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Response> => {
    const { signal, ...rest } = init;
    const request = new Request(input as string, rest);
    const body = request.body ? await request.clone().text() : '';
    const { pathname } = new URL(request.url);
    const deliver = () =>
      clock.during(
        (async () => {
          const answer = await handle(request.clone());
          await keep(said, pathname, body, answer);
          return release(request, answer);
        })(),
      );
    // Where it matters most that nothing happens twice.
    const worse = network.weather > 0 && pathname.endsWith('/returns') ? WORST : network.weather;
    const name = dice.percent(worse) ? dice.one(FAULT_NAMES) : null;
    if (name) tell(`    ${request.method} ${pathname.split('/').slice(4).join('/') || 'shop'} ${name}`);
    const stopped = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason as Error)),
    );
    signal?.throwIfAborted();
    return Promise.race([name ? FAULTS[name]({ deliver, patience }) : deliver(), stopped]);
  };

  const network: Network = { fetch: send, said, weather: 0 };
  return network;
};
