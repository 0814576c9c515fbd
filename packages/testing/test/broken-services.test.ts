import { CHECKS } from '@returns-portal/testing/conformance';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
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
