import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { ReturnsService } from '@returns-portal/server';

export interface LoggedEntry {
  readonly position: number;
  readonly previous: string | null;
  readonly event: string;
  readonly type: string;
  readonly case: string | null;
  readonly by: string;
  readonly key: string | null;
  readonly member: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The log of a shop as it is exported, after its chain was followed from the first entry to the last. */
export const verifiedLog = async (service: Pick<ReturnsService, 'handle'>, token: string, shop = 'nuage') => {
  const url = `https://service.example/v1/shops/${shop}/admin/audit`;
  const response = await service.handle(new Request(url, { headers: { authorization: `Bearer ${token}` } }));
  assert.equal(response.status, 200);
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  let previous: string | null = null;
  return lines.map((line, index): LoggedEntry => {
    const { record, hash } = JSON.parse(line) as { record: string; hash: string };
    const entry = JSON.parse(record) as LoggedEntry;
    assert.equal(entry.position, index + 1);
    assert.equal(entry.previous, previous, `entry ${entry.position} does not follow the one before`);
    assert.equal(createHash('sha256').update(record).digest('hex'), hash);
    previous = hash;
    return entry;
  });
};
