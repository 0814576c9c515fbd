import type { Lookup, OrderView, Quote, Submission } from '@returns-portal/contract';
import type { Access, ReturnsAdapter } from '@returns-portal/sdk';
import type { Selection } from '@returns-portal/policy';
import { SCENARIOS, type Scenario } from '../scenario.js';
import { contactOf } from './contact-of.js';
import { oneOf } from './expect.js';
import { NotApplicable } from './failure.js';
import { SCENARIO_PROMISES } from './scenario-promises.js';
import { nothingSeen, watched, type Seen } from './seen.js';
import { everything, oneUnit } from './selections.js';
import type { AdapterUnderTest, OrderUnderTest } from './subject.js';

/** An order as its customer opened it. */
export interface OpenedOrder extends OrderUnderTest {
  readonly access: Access;
  readonly lookup: Lookup;
  readonly view: OrderView;
  /** What it is a sample of, where it was taken as one. */
  readonly scenario?: Scenario | undefined;
}

export interface QuotedOrder extends OpenedOrder {
  readonly quote: Quote;
}

export interface SubmittedOrder extends QuotedOrder {
  readonly submission: Submission;
  /** The number of the first case. */
  readonly number: string;
}

/** What checks work with. */
export interface Bench {
  readonly subject: AdapterUnderTest;
  readonly seen: Seen;
  /** An order for this check alone. */
  take(scenario?: Scenario): Promise<OrderUnderTest>;
  /** Takes one and looks it up. */
  open(scenario?: Scenario): Promise<OpenedOrder>;
  /** One that is only read, looked up: the same for every check. */
  reading(): Promise<OpenedOrder>;
  /** Orders that are only read, looked up: the same for every check. */
  readOnly(): Promise<readonly OpenedOrder[]>;
  /** Opens an order and has something quoted: one unit, unless it says otherwise. */
  quote(scenario?: Scenario, select?: (view: OrderView) => Selection): Promise<QuotedOrder>;
  /** Quotes and submits. */
  submit(scenario?: Scenario, select?: (view: OrderView) => Selection): Promise<SubmittedOrder>;
  /** The methods that the adapter has. */
  abilities(): Promise<ReadonlySet<string>>;
  /** Cancels what was submitted, where the subject wants that; with one order, the next attempt finds it whole. */
  tidy(): Promise<void>;
  /** An adapter of which everything is noted. */
  watch(adapter: ReturnsAdapter): ReturnsAdapter;
}

/** Opens an order as its customer would. */
export const openOrder = async (under: OrderUnderTest): Promise<OpenedOrder> => {
  const { number } = under.order.order;
  const lookup = await under.adapter.lookUpOrder({ number, ...contactOf(under.order.customer) });
  return { ...under, lookup, access: { token: lookup.token }, view: lookup.order };
};

export const createBench = (subject: AdapterUnderTest): Bench => {
  const seen = nothingSeen();
  const watch = (adapter: ReturnsAdapter): ReturnsAdapter => watched(adapter, seen);

  const noted = (under: OrderUnderTest): OrderUnderTest => {
    for (const known of [under.order, under.neighbour]) {
      for (const secret of Object.values(known ? contactOf(known.customer) : {})) seen.secrets.add(secret);
    }
    return { ...under, adapter: watch(under.adapter) };
  };

  const find = async (scenario: Scenario): Promise<OrderUnderTest | null> => {
    const taken = await subject.take(scenario, SCENARIO_PROMISES[scenario].demoShop);
    return taken && noted(taken);
  };

  const take = async (scenario: Scenario = 'open'): Promise<OrderUnderTest> => {
    const taken = await find(scenario);
    if (taken) return taken;
    throw new NotApplicable(`there is no order “${scenario}”: ${SCENARIO_PROMISES[scenario].says}`);
  };

  const findAll = async (): Promise<readonly OpenedOrder[]> => {
    const opened: OpenedOrder[] = [];
    if (subject.orders) for (const order of await subject.orders()) opened.push(await openOrder(noted(order)));
    else {
      for (const scenario of SCENARIOS) {
        const order = await find(scenario);
        if (order) opened.push({ ...(await openOrder(order)), scenario });
      }
    }
    return opened;
  };
  let all: ReturnType<typeof findAll> | undefined;

  const findAbilities = async (): Promise<ReadonlySet<string>> => {
    const { adapter } = subject.orders ? oneOf(await subject.orders(), 'there are no orders') : await take();
    return new Set(Object.entries(adapter).flatMap(([name, method]) => (typeof method === 'function' ? [name] : [])));
  };
  let abilities: ReturnType<typeof findAbilities> | undefined;

  const open = async (scenario?: Scenario): Promise<OpenedOrder> => openOrder(await take(scenario));

  let one: ReturnType<typeof open> | undefined;

  const quote: Bench['quote'] = async (scenario, select = oneUnit) => {
    const opened = await open(scenario);
    return { ...opened, quote: await opened.adapter.createQuote(opened.access, select(opened.view)) };
  };

  const bench: Bench = {
    subject,
    seen,
    take,
    open,
    reading: () => (one ??= open()),
    readOnly: () => (all ??= findAll()),
    quote,
    async submit(scenario, select = everything) {
      const quoted = await quote(scenario, select);
      const { adapter, access, quote: offered } = quoted;
      const submission = await adapter.submitReturn(access, { quoteId: offered.id, locale: 'en' });
      return { ...quoted, submission, number: submission.cases[0]?.number ?? '' };
    },
    abilities: () => (abilities ??= findAbilities()),
    async tidy() {
      if (subject.tidies) await tidyUp(bench);
    },
    watch,
  };
  return bench;
};

/** Cancels what was submitted since the last time. What the back end does not let go of is left, and named. */
export const tidyUp = async ({ seen }: Bench): Promise<readonly string[]> => {
  const left: string[] = [];
  for (const { adapter, access, number } of seen.submitted.splice(0)) {
    const gone = await adapter.cancelReturn?.(access, number).then(
      ({ case: { status } }) => status === 'cancelled',
      () => false,
    );
    if (gone !== true) left.push(number);
  }
  return left;
};
