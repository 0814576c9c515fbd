import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoFixtures, freshOrder } from '@returns-portal/testing';

const { orders } = demoFixtures(new Date('2026-11-21T09:30:00Z'));

describe('freshOrder', () => {
  it('copies an order under a number and line ids of its own', () => {
    const copy = freshOrder(orders, 'partly_returned', 'harbour-market', 'a7');
    assert.equal(copy.order.number, 'HM-3005-a7');
    assert.equal(copy.customer.email, 'aoife@example.com');
    const lines = copy.order.lines.map(({ id, returned }) => ({ id, returned }));
    assert.deepEqual(lines, [{ id: 'HM-3005-a7-1', returned: 1 }]);
    assert.notEqual(copy.order.id, freshOrder(orders, 'partly_returned', 'harbour-market', 'a8').order.id);
  });

  it('says so when the shop has no such order', () => {
    assert.throws(() => freshOrder(orders, 'two_sellers', 'casa-lumina', '1'), /casa-lumina.*two_sellers/);
  });
});
