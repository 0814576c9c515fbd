import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openReturnsService } from '@returns-portal/server/node';
import { NOW } from './fixtures.ts';
import { clientOf, seedShops, waitFor } from './service-under-test.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'returns-outages-'));
after(() => rm(dataDir, { recursive: true, force: true }));
const logger = { info: () => undefined, error: () => undefined };

/** Opens the service some minutes after `NOW`, and gives the outages that it knows of once `isThere` does not wait any more. */
const openAt = async (minutes: number, isThere: (count: number) => boolean) => {
  const now = new Date(Date.parse(NOW) + minutes * 60_000);
  const service = await openReturnsService({ dataDir, now: () => now, logger });
  await seedShops(service);
  const token = await service.admin.createKey({ shop: 'nuage', name: 'staff', scopes: ['returns:read'] });
  const outages = await waitFor('the outages', async () => {
    const found = (await clientOf(service).call('listOutages', { token })).value.outages;
    return isThere(found.length) ? found : undefined;
  });
  await service.close();
  return outages;
};

test('a service that was away for hours notices it when it is back; a restart is no outage', async () => {
  assert.deepEqual(await openAt(0, () => true), []);
  assert.deepEqual(await openAt(2, () => true), []);
  const [outage, ...others] = await openAt(182, (count) => count > 0);
  assert.deepEqual(others, []);
  assert.deepEqual(
    [outage!.from, outage!.until, outage!.noticedBy, outage!.cause],
    ['2026-11-21T09:17:00.000Z', '2026-11-21T12:17:00.000Z', 'service', null],
  );
});
