import assert from 'node:assert/strict';
import { isReturnsError, type ReturnsClient } from '@returns-portal/sdk';
import type { DemoOrder } from '@returns-portal/testing';
import { checkFailure } from './invariants.ts';
import type { Dice } from './random.ts';
import type { VirtualClock } from './virtual-clock.ts';

export interface ClientGround {
  readonly client: ReturnsClient;
  readonly clock: VirtualClock;
  readonly dice: Dice;
  readonly record: DemoOrder;
  readonly calm: () => void;
  readonly tell: (words: string) => void;
}

const LONG = 60_000;
const ENOUGH = 12;

/** A script that makes a return by the client of the contract, and asks again for whatever failed. */
export const runClient = async ({ client, clock, record, calm, tell }: ClientGround): Promise<void> => {
  const { order, customer } = record;
  /** Asks until there is an answer; the last times in calm weather. */
  const insist = async <T>(name: string, ask: () => Promise<T>): Promise<T> => {
    for (let left = ENOUGH; ; left -= 1) {
      if (left === 2) calm();
      let outcome: { answer: T } | { error: unknown } | null = null;
      void ask().then(
        (answer) => (outcome = { answer }),
        (error: unknown) => (outcome = { error }),
      );
      await clock.pass(LONG);
      // Assigned meanwhile, which the compiler does not see.
      const ended = outcome as { answer: T } | { error: unknown } | null;
      assert.ok(ended, `${name} comes to an end`);
      if ('answer' in ended) return ended.answer;
      const { error } = ended;
      assert.ok(isReturnsError(error), `${name} fails of a ReturnsError, not of ${String(error)}`);
      tell(`${name}: ${error.code}`);
      checkFailure(error);
      assert.ok(left > 0, `${name} succeeds when the network is well: ${error.code}`);
    }
  };
  const { token, order: view } = await insist('lookUpOrder', () =>
    client.lookUpOrder({ body: { number: order.number, email: customer.email } }),
  );
  const line = view.lines.find(({ verdicts }) => verdicts.withdrawal.allowed);
  if (!line) return;
  const seller = view.sellers.find(({ id }) => id === line.seller)!;
  const selection = {
    items: [{ lineId: line.id, quantity: 1, choice: { track: 'withdrawal' } as const }],
    methods: [{ seller: seller.id, code: seller.methods[0]!.code }],
  };
  const quote = await insist('createQuote', () => client.createQuote({ token, body: selection }));
  const body = { quoteId: quote.id, locale: 'en' } as const;
  const { id, cases } = await insist('submitReturn', () => client.submitReturn({ token, body }));
  calm();
  const again = await insist('submitReturn', () => client.submitReturn({ token, body }));
  assert.equal(again.id, id, 'the same again is the same submission');
  const { cases: listed } = await insist('readOrder', () => client.readOrder({ token }));
  assert.deepEqual(
    listed.map(({ number }) => number),
    cases.map(({ number }) => number),
    'there is one return, and no other',
  );
};
