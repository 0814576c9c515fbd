import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { diminishedValue, endedContract, penalty, refundDate, returnCost, sendBack } from './law/duties.ts';
import { exception } from './law/exceptions.ts';
import { guarantee } from './law/guarantee.ts';
import type { LawCase, Topic } from './law/law-case.ts';
import { page } from './law/page.ts';
import { deadline, exercise, extension, timeliness } from './law/periods.ts';
import { refund } from './law/refund.ts';

/*
 * The golden cases: facts, and what the law makes of them, written so that a lawyer can read them. Each topic has one
 * function that brings the facts to the engine and says what came out; every expectation of a case is compared.
 */

const TOPICS: Readonly<Record<string, Topic>> = {
  deadline,
  extension,
  timeliness,
  exercise,
  exception,
  guarantee,
  refund,
  'refund-date': refundDate,
  penalty,
  'send-back': sendBack,
  'diminished-value': diminishedValue,
  'return-cost': returnCost,
  'ended-contract': endedContract,
  'policy-lint': page,
};

/** Cases of a wide topic that a narrower one decides. */
const TOPIC_OF: Readonly<Record<string, string>> = { R04: 'refund-date' };

/** What this package cannot decide, and where it is proven. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  W01: 'The fields of the statement belong to the withdrawal function: contract and portal.',
  W03: 'The statutory labels are fixed texts of the withdrawal function: portal.',
  W04: 'The receipt is sent by the service: server.',
};

const folder = new URL('./golden/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^law-.*\.json$/.test(name));

for (const file of files) {
  describe(`golden cases of ${file}`, () => {
    const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly LawCase[];
    for (const { id, title, country, topic, facts, expected } of cases) {
      const skip = ELSEWHERE[id];
      if (skip !== undefined) {
        it(`${id} ${title}`, { skip });
        continue;
      }
      const observe = TOPICS[TOPIC_OF[id] ?? topic];
      for (const place of country === 'EU' ? ['FR', 'RO'] : [country]) {
        it(`${id} ${place}: ${title}`, () => {
          assert.ok(observe, `Nothing here decides about “${topic}”.`);
          const observed = observe(facts, place, expected);
          for (const [what, value] of Object.entries(expected)) {
            assert.ok(what in observed, `Nothing here says “${what}”.`);
            assert.deepEqual(observed[what], value, what);
          }
        });
      }
    }
  });
}

describe('the golden cases', () => {
  it('are there', () => {
    assert.ok(files.includes('law-cases.json') && files.length >= 5);
  });
});
