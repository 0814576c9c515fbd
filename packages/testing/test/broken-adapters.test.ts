import type { AdapterUnderTest } from '@returns-portal/testing/adapter-suite';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenAnswers } from './broken/answers.ts';
import { brokenDetails } from './broken/details.ts';
import { brokenRefusals, rightList } from './broken/refusals.ts';
import { brokenSubmissions } from './broken/submissions.ts';
import { failing } from './failing.ts';
import { memorySubject } from './subjects/memory.ts';

describe('the kit passes what is right', () => {
  it('the memory adapter', async () => {
    assert.deepEqual(await failing(memorySubject()), []);
  });

  it('and a back end with orders of its own, all of one kind, of which nothing but number and contact is said', async () => {
    const demo = memorySubject();
    const own: AdapterUnderTest = {
      demo: false,
      async take(scenario, shop) {
        const taken = scenario === 'open' ? await demo.take(scenario, shop) : null;
        if (!taken) return null;
        const { number } = taken.order.order;
        return {
          adapter: taken.adapter,
          order: { order: { number }, customer: { email: taken.order.customer.email } },
        };
      },
    };
    assert.deepEqual(await failing(own), []);
  });

  it('and lists that go on where the page before ended', async () => {
    assert.deepEqual(await failing(memorySubject(rightList)), []);
  });
});

describe('the kit fails an adapter that', () => {
  for (const { name, fails, ...breaking } of [
    ...brokenSubmissions,
    ...brokenAnswers,
    ...brokenRefusals,
    ...brokenDetails,
  ]) {
    it(name, async () => {
      assert.deepEqual([...(await failing(memorySubject(breaking)))].sort(), [...fails].sort());
    });
  }
});
