import { clientRoutes, type ClientRoute } from '@returns-portal/contract/client';
import {
  createReturnsClient,
  localAdapter,
  restAdapter,
  type OutgoingRequest,
  type RestAdapterOptions,
} from '@returns-portal/sdk';
import type { DemoOrder } from '@returns-portal/testing';
import assert from 'node:assert/strict';
import { checkOnce } from './invariants.ts';
import { createNetwork, type Network } from './network.ts';
import { diceFrom, type Dice } from './random.ts';
import { oneAhead, oneBehind, sameRelease, type Release } from './releases.ts';
import { runJourney } from './run-journey.ts';
import { runClient } from './run-client.ts';
import { runWithdrawal } from './run-withdrawal.ts';
import { createShopSystem } from './shop-system.ts';
import type { World } from './world.ts';

const PATIENCE = 1000;
const REPEATABLE = new Set(
  Object.values<ClientRoute>(clientRoutes).flatMap(({ method, path, repeatable = method === 'GET' }) =>
    repeatable ? [`${method} ${path}`] : [],
  ),
);
const ENDPOINT = 'https://returns.example';

/** A sequence that went wrong, and how to see it again. */
export interface Failed {
  readonly seed: number;
  readonly error: unknown;
  /** What happened, in words. */
  readonly steps: readonly string[];
}

const releaseOf = (dice: Dice): readonly [string, Release] => {
  const fate = dice.number(1, 100);
  if (fate <= 25) return ['one minor version ahead', oneAhead(dice)];
  if (fate <= 40) return ['one minor version behind', oneBehind(dice)];
  return ['of the same version', sameRelease];
};

/** What the service has stored, whoever heard of it. */
const submissionsOf = ({ service }: World, { shop, order }: DemoOrder) => {
  const { orders, submissions } = service.dump();
  const stored = orders.find((one) => one.shop === shop && one.number === order.number);
  return submissions.filter(({ orderId }) => orderId === stored?.id);
};

const onNetwork = async (world: World, dice: Dice, tell: (words: string) => void): Promise<void> => {
  const { clock, service } = world;
  const record = world.order(dice);
  const { shop, order, customer } = record;
  await service.admin.putOrder({ shop, order, customer });
  const address = { clientAddress: world.address() };
  const [age, release] = releaseOf(dice);
  const retries = dice.number(0, 3);
  const handle = (request: Request) => service.handle(request, address);
  const network: Network = createNetwork({ handle, clock, dice, patience: PATIENCE, release, tell });
  network.weather = dice.one([20, 40, 60, 80]);
  const repeated: string[] = [];
  const onRequest = ({ method, path, attempt }: OutgoingRequest): undefined => {
    if (attempt > 1 && !REPEATABLE.has(`${method} ${path}`)) repeated.push(path);
  };
  const hooks = { onRequest };
  const rest: RestAdapterOptions = {
    endpoint: ENDPOINT,
    shop,
    fetch: network.fetch,
    timeout: PATIENCE,
    retries,
    hooks,
  };
  const calm = () => void (network.weather = 0);
  const way = dice.number(1, 100);
  tell(`${shop} ${order.number}, a service ${age}, ${retries} retries, ${network.weather} % of requests meet a fault`);
  if (way <= 15) await runWithdrawal({ rest, clock, dice, record, calm, said: network.said, tell });
  else if (way <= 25) await runClient({ client: createReturnsClient(rest), clock, dice, record, calm, tell });
  else {
    const made = () => submissionsOf(world, record).length;
    const adapter = () => restAdapter(rest);
    await runJourney({
      clock,
      dice,
      order: record,
      adapter,
      calm,
      said: network.said,
      ownSystem: false,
      made,
      tell,
    });
  }
  checkOnce(network.said);
  assert.deepEqual(repeated, [], 'what could happen twice is not repeated');
  const quotes = submissionsOf(world, record).map(({ quoteId }) => quoteId);
  assert.equal(new Set(quotes).size, quotes.length, 'no quote is stored as two submissions');
  const statements = service.dump().withdrawals.filter(({ id }) => network.said.statements.has(id));
  assert.equal(statements.length, network.said.statements.size, 'each statement is stored once');
};

const onShopSystem = async (world: World, dice: Dice, tell: (words: string) => void): Promise<void> => {
  const { clock, fixtures } = world;
  const order = world.order(dice);
  const system = createShopSystem(fixtures, order, { clock, dice, tell });
  system.weather = dice.one([20, 40, 60]);
  tell(`${order.order.number} in the shop's own system, of which ${system.weather} % of calls fail`);
  const local = localAdapter(system.options);
  const calm = () => void (system.weather = 0);
  const { made } = system;
  await runJourney({ clock, dice, order, adapter: () => local, calm, said: null, ownSystem: true, made, tell });
};

/** Plays one sequence of faults; null where everything held. */
export const runSequence = async (world: World, seed: number): Promise<Failed | null> => {
  const dice = diceFrom(seed);
  const steps: string[] = [];
  const tell = (words: string) => void steps.push(words);
  const unhandled: unknown[] = [];
  const onUnhandled = (error: unknown) => void unhandled.push(error);
  process.on('unhandledRejection', onUnhandled);
  const { log, info, warn, error: complain, debug } = console;
  const noisy = (...words: unknown[]) => void unhandled.push(new Error(`Written to the console: ${words.join(' ')}`));
  Object.assign(console, { log: noisy, info: noisy, warn: noisy, error: noisy, debug: noisy });
  const thrownBefore = world.clock.thrown.length;
  try {
    await (dice.percent(20) ? onShopSystem : onNetwork)(world, dice, tell);
    assert.deepEqual(unhandled, [], 'nothing is left unhandled, and nothing is written to the console');
    assert.deepEqual(world.clock.thrown.slice(thrownBefore), [], 'nothing is thrown beside');
    return null;
  } catch (error) {
    return { seed, error, steps };
  } finally {
    Object.assign(console, { log, info, warn, error: complain, debug });
    process.off('unhandledRejection', onUnhandled);
  }
};
