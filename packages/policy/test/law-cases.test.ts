import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { diminishedValue, endedContract, penalty, refundDate, returnCost, sendBack } from './law/duties.ts';
import { exception } from './law/exceptions.ts';
import { guarantee } from './law/guarantee.ts';
import { labels } from './law/labels.ts';
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
  labels,
};

/** Cases of a wide topic that a narrower one decides. */
const TOPIC_OF: Readonly<Record<string, string>> = { R04: 'refund-date', W03: 'labels' };

/** What this package cannot decide, and in the tests of which one a “law case …” with that id proves it. */
const ELSEWHERE: Readonly<Record<string, string>> = { W01: 'contract', W04: 'server' };

const folder = new URL('./golden/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^law-.*\.json$/.test(name));

for (const file of files) {
  describe(`golden cases of ${file}`, () => {
    const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly LawCase[];
    for (const { id, title, country, topic, facts, expected } of cases) {
      if (id in ELSEWHERE) continue;
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

  for (const [id, place] of Object.entries(ELSEWHERE)) {
    it(`${id} is proven by ${place}`, () => {
      const tests = new URL(`../../${place}/test/`, import.meta.url);
      const proves = readdirSync(tests).some(
        (name) => name.endsWith('.test.ts') && readFileSync(new URL(name, tests), 'utf8').includes(`law case ${id}`),
      );
      assert.ok(proves, `No test in packages/${place}/test is called “law case ${id}”.`);
    });
  }
});
