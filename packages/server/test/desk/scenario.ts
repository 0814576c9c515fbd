import assert from 'node:assert/strict';
import { after } from 'node:test';
import { CASE_EVENTS, type StaffCase } from '@returns-portal/contract';
import type { MemoryReturnsService } from '@returns-portal/server/memory';
import { verifiedLog } from './audit.ts';
import { assertBalance } from './balance.ts';
import { openDeskWorld, openMemory, type MadeReturn, type Opened } from './open-desk-world.ts';
import { createProbe } from './probe-actions.ts';

/** A world for scenarios, one a file: a return that is over, or in the middle, is looked at from all sides. */
export const openScenarios = async () => {
  let ports: Opened | undefined;
  const world = await openDeskWorld<MemoryReturnsService>((opened) => openMemory((ports = opened)));
  after(() => world.service.close());
  const probe = createProbe(world.service, world.key, ports!);

  /** Units, goods and money of each item. */
  const states = ({ case: { items } }: StaffCase) =>
    items.map(({ quantity, goods, money }) => [quantity, goods, money]);

  /** What is offered is possible and nothing else is; what happened is in the log; goods and money balance. */
  const check = async ({ record, number }: MadeReturn, status: string): Promise<StaffCase> => {
    const found = await world.read({ number });
    assert.equal(found.case.status, status);
    const { returns } = (
      await world.call('listQueue', { token: world.key, query: { search: record.order.number, limit: '100' } })
    ).value;
    const cases = await Promise.all(returns.map(({ case: one }) => world.read(one)));
    const units = record.order.lines;
    assertBalance(record, cases);
    assert.ok(units.length > 0);
    await probe(found);
    const log = (await verifiedLog(world.service, world.key)).filter((entry) => entry.case === number);
    const told = log.filter(({ type }) => (CASE_EVENTS as readonly string[]).includes(type)).map(({ type }) => type);
    assert.deepEqual(
      told,
      found.history.map(({ type }) => type),
    );
    assert.ok(
      log.every(({ by, key }) => (by === 'shop') === (key !== null)),
      'whoever acted is named',
    );
    assert.deepEqual(world.errors, []);
    return found;
  };

  return { ...world, states, check };
};
