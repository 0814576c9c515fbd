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
