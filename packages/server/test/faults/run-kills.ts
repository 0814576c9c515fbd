import assert from 'node:assert/strict';
import type { Child } from '../child/start-child.ts';
import { waitFor } from '../service-under-test.ts';
import { checkOutcome } from './check-outcome.ts';
import { createCustomer, type Acknowledged } from './customer.ts';
import { randomFrom } from './random.ts';
import { setStage, type Ground, type Stage } from './stage.ts';
import { makeWishes } from './wishes.ts';

export interface KillRun {
  readonly on: Ground;
  readonly submissions: number;
  /** How often the service is killed, besides once at the end, and how often its database server, where it has one. */
  readonly kills: number;
  readonly crashes?: number;
  /** The same seed makes the same returns and kills after the same delays; what that hits differs. */
  readonly seed: number;
  /** Seconds to wait until every mail has arrived, retries of cut short jobs included; otherwise it may be queued. */
  readonly untilMailed?: number;
}

export interface KillReport {
  readonly acknowledged: number;
  readonly cases: number;
  readonly queued: number;
  /** Mails that arrived once more, under the same Message-ID. */
  readonly again: number;
}

/** Milliseconds that a kill may come after its turn. */
const SPREAD = 120;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const checkMails = async (stage: Stage, cases: readonly string[], untilMailed: number): Promise<KillReport> => {
  const numberOf = (id: string) => id.split('.')[0] ?? '';
  const arrived = async () => new Set((await stage.mails()).map(numberOf));
  if (untilMailed > 0) {
    const all = async () => {
      const there = await arrived();
      return cases.every((number) => there.has(number)) || undefined;
    };
    await waitFor('a mail for every case', all, untilMailed);
  }
  const mails = await stage.mails();
  const known = new Set(cases);
  assert.equal(new Set(mails).size, (await arrived()).size, 'no case has two different mails');
  assert.ok(
    mails.map(numberOf).every((number) => known.has(number)),
    'no mail is about a case that is not there',
  );
  return { acknowledged: 0, cases: cases.length, queued: 0, again: mails.length - new Set(mails).size };
};

/**
 * Makes many returns while the service is killed again and again, then looks whether all that was acknowledged is there,
 * and nothing by halves.
 *
 * @throws AssertionError for the first thing that is not as it must be
 */
export const runKills = async (run: KillRun): Promise<KillReport> => {
  const { on, submissions, kills, crashes = 0, seed, untilMailed = 0 } = run;
  const random = randomFrom(seed);
  const stage = await setStage[on]();
  let child: Child | undefined;
  const service = (): Child => {
    if (!child) throw new Error('The service is not open yet');
    return child;
  };
  try {
    child = await stage.open();
    const customer = createCustomer(service);
    const { orders, wishes } = makeWishes(submissions, random);
    await child.seedShops();
    await child.put(...orders);

    const acknowledged: Acknowledged[] = [];
    const waiting = [...wishes];
    // One return of an order after another; the returns of different orders at once.
    const work = async (): Promise<void> => {
      for (let wish = waiting.shift(); wish; wish = waiting.shift()) acknowledged.push(await customer.fulfil(wish));
    };
    const working = Promise.all([1, 2, 3, 4].map(work));
    const strike = async (): Promise<void> => {
      const blows = Array.from({ length: kills + crashes }, (_, turn) => (turn < kills ? 'service' : 'database'));
      blows.sort(() => random() - 0.5);
      for (const [turn, blow] of blows.entries()) {
        const due = Math.floor((turn * wishes.length) / blows.length);
        await waitFor('returns', () => acknowledged.length >= due || undefined, 120);
        await pause(random() * SPREAD);
        if (blow === 'database') await stage.crashDatabase?.();
        else {
          await service().kill();
          child = await stage.open();
        }
      }
    };
    await Promise.all([working, strike()]);
    await child.kill();

    const cases = acknowledged.flatMap(({ submission }) => submission.cases.map(({ number }) => number));
    const queued = await stage.queued();
    const mailed = new Set((await stage.mails()).map((id) => id.split('.')[0]));
    const lost = cases.filter((number) => !mailed.has(number) && !queued.has(number));
    assert.deepEqual(lost, [], 'every case has its mail, sent or queued');

    child = await stage.open();
    await checkOutcome(customer, acknowledged);
    const report = await checkMails(stage, cases, untilMailed);
    return { ...report, acknowledged: acknowledged.length, queued: queued.size };
  } finally {
    await child?.kill();
    await stage.remove();
  }
};
