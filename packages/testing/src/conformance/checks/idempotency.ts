import type { SubmittedOrder, Bench, QuotedOrder } from '../bench.js';
import { inArea } from '../check.js';
import { refused, same } from '../expect.js';
import { CustomerLeft } from './abort.js';

const countCases = async ({ adapter, access, view }: QuotedOrder): Promise<number> =>
  (await adapter.readOrder(access)).cases.length - view.cases.length;

const submitted = async (bench: Bench): Promise<SubmittedOrder & { again: (key?: string) => Promise<unknown> }> => {
  const order = await bench.submit();
  const { adapter, access, quote } = order;
  const again = (idempotencyKey?: string) =>
    adapter.submitReturn(access, { quoteId: quote.id, locale: 'en' }, { idempotencyKey });
  return { ...order, again };
};

const WHY =
  'A double click, or a connection that was lost after the return was made, makes a second return of the same goods.';

export const idempotencyChecks = inArea('idempotency', [
  {
    id: 'idempotency.same-key',
    title: 'answers a submission that is sent again with the first one',
    why: WHY,
    fix: 'Keep the answer under the idempotency key, in the transaction that makes the cases, and give it again.',
    needs: ['writes'],
    async run(bench) {
      const order = await submitted(bench);
      same(await order.again(), order.submission, 'The answer to the same submission');
      same(await countCases(order), order.submission.cases.length, 'How many returns the order has more');
    },
  },
  {
    id: 'idempotency.same-quote',
    title: 'makes one return of a quote, under whatever key',
    why: 'Two tabs have a key each, and the same quote: the goods go back once.',
    fix: 'Remember of which quote a submission was made, and answer with that one.',
    needs: ['writes'],
    async run(bench) {
      const order = await submitted(bench);
      same(await order.again(`another-key-${order.quote.id}`), order.submission, 'The answer under another key');
      same(await countCases(order), order.submission.cases.length, 'How many returns the order has more');
    },
  },
  {
    id: 'idempotency.parallel',
    title: 'makes one return of two submissions at once',
    why: WHY,
    fix: 'Hold the order while a submission is stored: a lock, or a unique index over order and key.',
    needs: ['writes'],
    async run(bench) {
      const order = await bench.quote();
      const { adapter, access, quote } = order;
      const submit = () => adapter.submitReturn(access, { quoteId: quote.id, locale: 'en' });
      const [first, second, third] = await Promise.all([submit(), submit(), submit()]);
      same([second, third], [first, first], 'The answers to three submissions at once');
      same(await countCases(order), first.cases.length, 'How many returns the order has more');
    },
  },
  {
    id: 'idempotency.other-body',
    title: 'refuses a key that named another submission',
    why: 'A key that stands for two things gives somebody the answer to what they did not ask.',
    fix: 'Keep a digest of the request beside the key; refuse another one with idempotency_mismatch.',
    needs: ['writes'],
    async run(bench) {
      const { adapter, access, quote } = await bench.quote();
      const idempotencyKey = `key-of-${quote.id}`;
      await adapter.submitReturn(access, { quoteId: quote.id, locale: 'en' }, { idempotencyKey });
      await refused(
        adapter.submitReturn(access, { quoteId: quote.id, locale: 'fr' }, { idempotencyKey }),
        'idempotency_mismatch',
        'A key with another body',
      );
    },
  },
  {
    id: 'idempotency.lost-answer',
    title: 'makes one return where the answer to the first attempt was lost',
    why: WHY,
    fix: 'Answer by the key, whether or not anybody was there to read the first answer.',
    needs: ['writes'],
    async run(bench) {
      const order = await bench.quote();
      const { adapter, access, quote } = order;
      const controller = new AbortController();
      const first = adapter.submitReturn(access, { quoteId: quote.id, locale: 'en' }, { signal: controller.signal });
      controller.abort(new CustomerLeft('The connection was lost'));
      await first.catch(() => undefined);
      const { cases } = await adapter.submitReturn(access, { quoteId: quote.id, locale: 'en' });
      same(await countCases(order), cases.length, 'How many returns the order has more');
    },
  },
]);
