import { CHECKS } from '@returns-portal/testing/conformance';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { brokenFollowUps } from './broken/follow-ups.ts';
import { brokenServices } from './broken/services.ts';
import { failing } from './failing.ts';
import { openService } from './subjects/service.ts';

const { service, subject } = await openService();
after(() => service.close());

/** What can be seen over HTTP and nowhere else, without anything that is submitted. */
const checks = CHECKS.filter(({ needs }) => needs.includes('http'));

describe('the kit passes a service that is right', () => {
  it('over HTTP', async () => {
    assert.deepEqual(await failing({ ...subject(), writes: false }, checks), []);
  });
});

describe('the kit fails a service that', () => {
  for (const { name, fails, meddling } of brokenServices) {
    it(name, async () => {
      assert.deepEqual(
        [...(await failing({ ...subject(meddling()), writes: false }, checks))].sort(),
        [...fails].sort(),
      );
    });
  }
});

describe('the kit fails an adapter of the service that', () => {
  for (const { name, area, fails, adapter } of brokenFollowUps) {
    it(name, async () => {
      const right = subject();
      const broken: typeof right = {
        ...right,
        async take(...wanted) {
          const taken = await right.take(...wanted);
          return taken && { ...taken, adapter: adapter(taken.adapter) };
        },
      };
      const found = await failing(
        broken,
        CHECKS.filter((check) => check.area === area && !check.needs.includes('http')),
      );
      assert.deepEqual([...found].sort(), [...fails].sort());
    });
  }
});
