import type { WithdrawalRequest } from '@returns-portal/contract';
import type { Bench } from '../bench.js';
import { inArea } from '../check.js';
import { able, holds, refused, same } from '../expect.js';
import { noSuchNumber } from './look-up.js';

const NEEDS = ['can:declareWithdrawal', 'writes'] as const;

/** A statement whose acknowledgement reaches nobody: the name of its host is reserved (RFC 2606). */
const statementAbout = (contract: string): WithdrawalRequest => ({
  id: `kit_${crypto.randomUUID()}`,
  statement: { name: 'Conformance Kit', contract, email: 'kit@conformance.invalid' },
  locale: 'en',
  shown: { text: `I withdraw from ${contract}`, entry: 'Withdraw from contract here', confirm: 'Confirm withdrawal' },
  component: 'returns-conformance 1',
});

const declare = async (bench: Bench) => {
  const { adapter, order } = await bench.take();
  return { number: order.order.number, send: able(adapter.declareWithdrawal, 'declareWithdrawal') };
};

export const withdrawalChecks = inArea('withdrawals', [
  {
    id: 'withdrawals.same-answer',
    title: 'acknowledges a statement, whether or not there is such an order',
    why: 'A statement counts when it reaches the trader; one that is refused for a mistyped number is a right that was denied, and an answer that differs tells strangers which orders exist.',
    fix: 'Store the statement first and acknowledge it; look for the order afterwards.',
    needs: NEEDS,
    async run(bench) {
      const { number, send } = await declare(bench);
      const known = await send(statementAbout(number));
      const unknown = await send(statementAbout(noSuchNumber()));
      same(Object.keys(unknown).sort(), Object.keys(known).sort(), 'What the acknowledgement holds');
      same([unknown.timeZone, unknown.locale], [known.timeZone, known.locale], 'Time zone and language');
      holds(known.number !== unknown.number, 'Each statement has a number of its own', known.number);
    },
  },
  {
    id: 'withdrawals.repeats',
    title: 'takes a statement that is sent again as the same',
    why: 'The moment of the first one counts. A second one, later, can be a day too late.',
    fix: 'Take the id of the request, which is the client’s, as its key, and give the first acknowledgement again.',
    needs: NEEDS,
    async run(bench) {
      const { number, send } = await declare(bench);
      const request = statementAbout(number);
      const [first, again] = [await send(request), await send(request)];
      const facts = ({ id, number: called, receivedAt, hash, text }: typeof first) => [
        id,
        called,
        receivedAt,
        hash,
        text,
      ];
      same(facts(again), facts(first), 'The acknowledgement, asked for again');
    },
  },
  {
    id: 'withdrawals.other-statement',
    title: 'refuses another statement under the same id',
    why: 'What was acknowledged could be changed afterwards.',
    fix: 'Keep a digest of the statement beside its id; refuse another one with idempotency_mismatch.',
    needs: NEEDS,
    async run(bench) {
      const { number, send } = await declare(bench);
      const request = statementAbout(number);
      await send(request);
      const other = { ...request, statement: { ...request.statement, contract: 'Another contract' } };
      await refused(send(other), 'idempotency_mismatch', 'Another statement under the same id');
    },
  },
  {
    id: 'withdrawals.any-words',
    title: 'takes a statement in whatever words it is made',
    why: 'The law asks for no form: “the blue jumper from last week” is a statement as well.',
    fix: 'Take any text as the contract; let a person find out what is meant.',
    needs: NEEDS,
    async run(bench) {
      const { send } = await declare(bench);
      const contract = 'Le pull bleu de la semaine dernière, comanda mea «ă ș ț» № ½ 🧶';
      const { statement } = await send(statementAbout(contract));
      same(statement.contract, contract, 'The contract, as it was stated');
    },
  },
]);
