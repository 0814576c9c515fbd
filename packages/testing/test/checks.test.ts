import { AREAS, CHECKS, DEMO_CHECKS } from '@returns-portal/testing/conformance';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const ALL = [...DEMO_CHECKS, ...CHECKS];

describe('the table of checks', () => {
  it('names each check once, by its area', () => {
    const ids = ALL.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const { id, area } of ALL) assert.match(id, new RegExp(`^${area}\\.[a-z][a-z0-9-]+$`));
    for (const area of Object.keys(AREAS))
      assert.ok(
        ALL.some((check) => check.area === area),
        area,
      );
  });

  it('says of each why it matters and what to do, in sentences', () => {
    for (const { id, title, why, fix } of ALL) {
      assert.match(title, /^[a-z].*[^.]$/, id);
      for (const text of [why, fix]) assert.match(text, /^[A-ZÀ-Ý0-9`].*\.( \(.*\))?$|\)\.$/s, `${id}: ${text}`);
    }
  });
});
