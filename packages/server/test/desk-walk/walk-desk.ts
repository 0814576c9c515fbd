import assert from 'node:assert/strict';
import type { StaffCase } from '@returns-portal/contract';
import type { Choice, SelectedItem } from '@returns-portal/policy';
import type { OrderRecord } from '@returns-portal/server';
import { lineOf } from '../fixtures.ts';
import { verifiedLog } from '../desk/audit.ts';
import { assertBalance } from '../desk/balance.ts';
import { openDeskWorld, openMemory, type DeskService, type DeskWorld, type Opened } from '../desk/open-desk-world.ts';
import { createRandom, type Random } from './random.ts';
import { randomAct } from './random-act.ts';

/** How many steps are walked in one world, so that none gets slow with all that it holds. */
const STEPS_A_WORLD = 250;
const ORDERS = 3;
const HOUR = 60 * 60 * 1000;

/** How a walk went. */
export interface Walked {
  readonly steps: number;
  /** How often each kind of request was answered how. */
  readonly answers: Readonly<Record<string, number>>;
  readonly returns: number;
  readonly closed: number;
}

interface WalkedCase {
  readonly number: string;
  readonly units: number;
  photo: string | null;
  seen: StaffCase;
  /** How it was once it was over: so it stays. */
  over: string | null;
}

interface WalkedOrder {
  readonly record: OrderRecord;
  readonly cases: WalkedCase[];
}

type Step = () => Promise<void>;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const choiceOf = (random: Random): Choice => {
  const goodwill = { track: 'goodwill', reason: random.pick(['too_small', 'too_small', 'wrong']) } as const;
  return random.pick<Choice>([
    { track: 'withdrawal' },
    { track: 'conformity', reason: 'broken', outcome: random.pick(['repair', 'replacement', 'refund']) },
    { ...goodwill, outcome: 'refund' },
    { ...goodwill, outcome: 'refund' },
    { ...goodwill, outcome: 'store_credit' },
    { ...goodwill, outcome: 'store_credit' },
    { ...goodwill, outcome: 'keep_item' },
    { ...goodwill, outcome: 'price_reduction' },
    { ...goodwill, outcome: 'exchange', exchangeFor: random.pick(['SAME', 'DEARER', 'CHEAPER']) },
    { ...goodwill, outcome: 'exchange', exchangeFor: random.pick(['SAME', 'DEARER', 'CHEAPER']) },
  ]);
};

const selectionOf = (random: Random): SelectedItem[] =>
  ['a', 'a', 'b', 'c', 'c']
    .filter(() => random.chance(0.4))
    .map((lineId) => ({ lineId, quantity: random.between(1, random.chance(0.5) ? 1 : 2), choice: choiceOf(random) }));

/** What must not change any more once a return is over. A surcharge can still be paid, and things be written. */
const restOf = ({ case: { status, items, quote }, desk }: StaffCase): string =>
  JSON.stringify([status, items, quote, desk.settlements.filter(({ kind }) => kind !== 'surcharge')]);

const OVER: readonly string[] = ['closed', 'declined', 'cancelled', 'expired'];

/** One world, and what is done in it step by step. */
const createWalk = (world: DeskWorld, random: Random, answers: Record<string, number>) => {
  const { call, key, clock, payments, service } = world;
  const isMemory = service.settled !== undefined;
  const orders: WalkedOrder[] = [];
  const trace: string[] = [];

  const note = (what: string, status: number): void => {
    assert.ok(status < 500, `${what}: ${status}`);
    const entry = `${what} ${status < 300 ? 'done' : status}`;
    answers[entry] = (answers[entry] ?? 0) + 1;
  };

  const newOrder = async (): Promise<WalkedOrder> => {
    const lines = [
      lineOf('a', { product: 'pull' }),
      lineOf('b', { unitPrice: 1999, quantity: 2 }),
      lineOf('c', { unitPrice: 333, quantity: 3 }),
    ];
    const total = 3 * 4500 + 2 * 1999 + 3 * 333 + 490 - 701;
    const card = random.between(1, total - 1);
    const split = [
      { id: 'card', kind: 'payment' as const, paid: card, refunded: 0 },
      { id: 'gift', kind: 'gift_card' as const, paid: total - card, refunded: 0 },
    ];
    const today = clock.time.toISOString().slice(0, 10);
    const delivered = lines.map((line) => ({ ...line, delivery: { status: 'delivered' as const, on: today } }));
    const record = await world.put({
      lines: delivered,
      discount: 701,
      placedOn: today,
      ...(random.chance(0.5) && { payments: split }),
    });
    return { record, cases: [] };
  };

  const withCases = async (
    order: WalkedOrder,
    cases: readonly { number: string; items: readonly { quantity: number }[] }[],
  ) => {
    for (const { number, items } of cases) {
      const seen = await world.read({ number });
      order.cases.push({ number, units: sum(items.map(({ quantity }) => quantity)), photo: null, seen, over: null });
    }
  };

  const submit = async (order: WalkedOrder): Promise<void> => {
    const body = { items: selectionOf(random), methods: [{ seller: 'nuage', code: 'post' }] };
    const { token } = await world.lookUp(order.record);
    const quoted = await call('createQuote', { token, body });
    note('createQuote', quoted.status);
    if (quoted.status !== 201) return;
    const made = await world.submit(token, quoted.value.id);
    note('submitReturn', made.status);
    if (made.status === 201) await withCases(order, made.value.cases);
  };

  const makeReturn = async (order: WalkedOrder): Promise<void> => {
    const selection = { items: selectionOf(random), methods: [{ seller: 'nuage', code: 'post' }] };
    const body = {
      id: crypto.randomUUID(),
      selection,
      locale: 'fr',
      ...(random.chance(0.7) && { override: 'A regular.' }),
    };
    const options = { token: key, number: order.record.order.number, body };
    const made = await call('makeReturn', options);
    note('makeReturn', made.status);
    if (made.status !== 201) return;
    assert.deepEqual((await call('makeReturn', options)).value, made.value, 'the same again is the same return');
    await withCases(order, made.value.cases);
  };

  const customer = async ({ record }: WalkedOrder, { number, seen }: WalkedCase): Promise<void> => {
    const { token } = await world.lookUp(record);
    const offer = seen.counterOffer;
    const what = seen.actions.includes('answer_offer')
      ? random.pick(['answer', 'answer', 'cancel'] as const)
      : random.pick(['cancel', 'ship', 'ship'] as const);
    if (what === 'answer')
      note('answer', (await world.answer({ record, token, number }, offer!.id, random.chance(0.6))).status);
    else if (what === 'cancel') note('cancel', (await call('cancelReturn', { token, number })).status);
    else
      note(
        'ship',
        (await call('addShipment', { token, number, body: { trackingNumber: `AB${random.between(100000, 999999)}` } }))
          .status,
      );
  };

  const logged = async (): Promise<number> => (await verifiedLog(service, key)).length;

  const staff = async (one: WalkedCase, isAlone: boolean): Promise<void> => {
    if (one.photo === null && random.chance(0.1)) one.photo = await world.photo(one);
    const before = await world.read(one);
    const { name, body, sure } = randomAct(random, before, one.photo);
    const options = {
      token: key,
      number: one.number,
      body: name === 'makeCounterOffer' ? body : { id: crypto.randomUUID(), ...body },
    };
    trace.push(`${name} ${one.number} ${JSON.stringify(body)}`);
    const entries = isAlone && isMemory ? await logged() : 0;
    const answer = await call(name, options);
    note(name, answer.status);
    if (!isAlone) return;
    const isDone = answer.status === 200;
    assert.ok(isDone || !sure, `${name} was offered, and refused: ${isDone || JSON.stringify(answer.problem)}`);
    if (!isMemory) return;
    await world.settled();
    const after = await world.read(one);
    if (!isDone) assert.deepEqual(after, before, `${name} was refused, and changed something`);
    assert.ok(isDone ? (await logged()) > entries : (await logged()) === entries, `${name}: the log`);
    if (!isDone || name === 'makeCounterOffer' || random.chance(0.7)) return;
    assert.equal((await call(name, options)).status, 200);
    await world.settled();
    assert.deepEqual(await world.read(one), after, `${name} was sent again, and changed something`);
  };

  const elapse = async (): Promise<void> => {
    clock.time = new Date(clock.time.getTime() + random.between(1, 24 * 6) * HOUR);
    await service.sweep();
  };

  const stepOf = (isAlone: boolean): Step => {
    const order = random.pick(orders);
    const open = order.cases.filter(({ over }) => over === null);
    const among = open.length > 0 && random.chance(0.95) ? open : order.cases;
    const one = among.length > 0 ? random.pick(among) : undefined;
    const dice = random.next();
    if (!one || (dice < 0.08 && order.cases.length < 4))
      return () => (random.chance(0.6) ? submit(order) : makeReturn(order));
    if (dice < 0.2) return () => customer(order, one);
    if (dice < 0.23) return elapse;
    return () => staff(one, isAlone);
  };

  const look = async (order: WalkedOrder): Promise<void> => {
    const cases: StaffCase[] = [];
    for (const one of order.cases) {
      one.seen = await world.read(one);
      cases.push(one.seen);
      const rest = restOf(one.seen);
      if (one.over !== null) assert.equal(rest, one.over, `${one.number} was over, and changed`);
      else if (OVER.includes(one.seen.case.status)) one.over = rest;
    }
    assertBalance(order.record, cases, new Map(order.cases.map(({ number, units }) => [number, units])));
  };

  return {
    trace,
    orders,
    async step(): Promise<number> {
      while (orders.length < ORDERS) orders.push(await newOrder());
      const done = orders.findIndex(({ cases }) => cases.length >= 3 && cases.every(({ over }) => over !== null));
      if (done >= 0 || random.chance(0.005)) orders[Math.max(0, done)] = await newOrder();
      payments.mode = random.chance(0.1) ? 'refuses' : random.chance(0.02) ? 'away' : 'pays';
      const size = random.chance(0.6) ? 1 : random.between(2, 4);
      const steps = Array.from({ length: size }, () => stepOf(size === 1));
      await Promise.all(steps.map((step) => step()));
      await world.settled();
      for (const order of orders) await look(order);
      return size;
    },
  };
};

/**
 * Walks at random through what staff and customers can do to returns, allowed or not, one after the other and several at
 * once. What must always hold is looked at after each step.
 *
 * @param open on which store; memory unless it is said
 * @param told is called after each world
 */
export const walkDesk = async (
  steps: number,
  seed: number,
  open: (ports: Opened) => DeskService | Promise<DeskService> = openMemory,
  told: (done: number) => void = () => undefined,
): Promise<Walked> => {
  const answers: Record<string, number> = {};
  let [done, returns, closed] = [0, 0, 0];
  for (let round = 0; done < steps; round += 1) {
    const random = createRandom(seed * 1_000 + round);
    const world = await openDeskWorld(open);
    const walk = createWalk(world, random, answers);
    const end = Math.min(steps, done + STEPS_A_WORLD);
    const begin = done;
    try {
      while (done < end) done += await walk.step();
      const log = await verifiedLog(world.service, world.key);
      for (const { record, cases } of walk.orders) {
        for (const { number, seen } of cases) {
          const told = log.filter((entry) => entry.case === number).length;
          assert.ok(told >= seen.history.length, `${record.order.number}: events and log`);
        }
        returns += cases.length;
        closed += cases.filter(({ over }) => over !== null).length;
      }
      const errors = world.errors.filter(({ facts }) => facts?.['kind'] !== 'pay_refund');
      assert.deepEqual(errors, []);
    } catch (error) {
      const last = walk.trace.slice(-12).join('\n  ');
      throw new Error(`Seed ${seed}, world ${round}, step ${done - begin}:\n  ${last}`, { cause: error });
    } finally {
      await world.service.close();
    }
    told(done);
  }
  return { steps: done, answers, returns, closed };
};
