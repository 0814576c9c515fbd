import { isProblemCode, problemParams, type ProblemCode } from '@returns-portal/contract';
import { isReturnsError } from '@returns-portal/sdk';
import type * as z from 'zod/mini';
import type { Bench } from '../bench.js';
import { inArea } from '../check.js';
import { contactOf } from '../contact-of.js';
import { CheckFailure } from '../failure.js';
import { misfitsOf } from '../misfits.js';
import { CustomerLeft } from './abort.js';
import { noSuchNumber } from './look-up.js';

const TRANSPORT = ['network', 'timeout', 'invalid_response'];
const PARAMS: Partial<Record<string, z.ZodMiniType>> = problemParams;

/** Some refusals at least, where no other check ran before. */
const provoke = async (bench: Bench): Promise<void> => {
  const { adapter, access, order } = await bench.open();
  const quoteId = 'never-quoted';
  const calls = [
    () => adapter.lookUpOrder({ number: noSuchNumber(), ...contactOf(order.customer) }),
    () => adapter.readOrder({ token: 'made-up' }),
    () => adapter.readCase(access, 'NEVER-MADE'),
    () => adapter.createQuote(access, { items: [], methods: [] }),
    () => adapter.submitReturn(access, { quoteId, locale: 'en' }),
  ];
  for (const call of calls) await call().catch(() => undefined);
};

/** What went wrong while checks ran, other than what the kit aborted itself. */
const rejectionsOf = async (bench: Bench) => {
  await provoke(bench);
  return bench.seen.rejections.filter(({ reason }) => !(reason instanceof CustomerLeft));
};

export const errorChecks = inArea('errors', [
  {
    id: 'errors.codes',
    title: 'refuses with a ReturnsError and a code of the contract, each time',
    why: 'The journey leads on by the code. Without one it can only say that something went wrong.',
    fix: 'Throw `new ReturnsError(code, message)` with the code that the contract has for the situation; wrap what your own API throws.',
    needs: [],
    async run(bench) {
      for (const { method, reason } of await rejectionsOf(bench)) {
        if (!isReturnsError(reason)) {
          throw new CheckFailure(`What ${method} rejects with`, {
            expected: 'a ReturnsError',
            seen: String(reason),
            cause: reason,
          });
        }
        if (isProblemCode(reason.code) || TRANSPORT.includes(reason.code)) continue;
        throw new CheckFailure(`The code that ${method} rejects with`, {
          expected: 'one of the contract',
          seen: reason.code,
        });
      }
    },
  },
  {
    id: 'errors.params',
    title: 'gives with each code what the contract says comes with it',
    why: 'Without params the customer reads that units are gone, and not how many are left.',
    fix: 'Give `params` as problemParams of the contract has them for the code.',
    needs: [],
    async run(bench) {
      for (const { method, reason } of await rejectionsOf(bench)) {
        const schema = isReturnsError(reason) ? PARAMS[reason.code as ProblemCode] : undefined;
        if (!isReturnsError(reason) || !schema) continue;
        const misfits = misfitsOf(schema, reason.params);
        if (misfits.length === 0) continue;
        throw new CheckFailure(`What comes with ${reason.code} of ${method}: ${misfits.join('; ')}`, {
          seen: JSON.stringify(reason.params),
        });
      }
    },
  },
  {
    id: 'errors.nothing-personal',
    title: 'names no contact and no token in a refusal',
    why: 'Errors end up in logs, reports and screenshots, and with them what they name.',
    fix: 'Say what was wrong, not what was typed.',
    needs: [],
    async run(bench) {
      for (const { method, reason } of await rejectionsOf(bench)) {
        if (!isReturnsError(reason)) continue;
        const said = `${reason.message} ${JSON.stringify(reason.params)}`.toLowerCase();
        const secret = [...bench.seen.secrets].find((text) => text !== '' && said.includes(text.toLowerCase()));
        if (secret !== undefined) throw new CheckFailure(`${reason.code} of ${method} names a contact or a token`);
      }
    },
  },
]);
