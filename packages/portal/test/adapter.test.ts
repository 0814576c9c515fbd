import { memoryAdapter, type ReturnsAdapter } from '@returns-portal/sdk';
import { demoFixtures } from '@returns-portal/testing';
import { clearPage, goToReview, lookUp, mount, until } from './support/portal.ts';

/** A back end in the page itself: the engine over the sample orders, and nothing behind it. */
const inPage = (): ReturnsAdapter => {
  const { shops, policies, orders } = demoFixtures(new Date());
  return memoryAdapter({
    sellers: shops.map(({ id, name }) => ({ id, name })),
    policies,
    orders: orders.map(({ order, customer }) => ({ order, email: customer.email })),
  });
};

describe('a page without a service', () => {
  afterEach(clearPage);

  it('goes the whole journey over an adapter of its own, without a request', async () => {
    const portal = await mount({ endpoint: '', shop: '' });
    portal.element.adapter = inPage();
    const before = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v1/')).length;
    await lookUp(portal, { number: 'an-1001', email: 'Camille@example.com' });
    await goToReview(portal);
    portal.click('.primary');
    await portal.shown('[part="case-number"]');
    const after = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v1/')).length;
    if (after !== before) throw new Error(`${after - before} requests were made`);
  });

  it('starts again when it gets another back end, and tells of a failure once', async () => {
    const portal = await mount({ endpoint: '/nowhere' });
    const codes: string[] = [];
    portal.element.addEventListener('returns-failed', ({ detail }) => codes.push(detail.code));
    portal.get('#number').value = 'AN-1001';
    portal.get('#email').value = 'camille@example.com';
    portal.click('.primary');
    await portal.shown('.failure');
    portal.element.adapter = inPage();
    await until(() => portal.all('.failure').length === 0, 'the failure is gone');
    await lookUp(portal, { number: 'AN-1001', email: 'camille@example.com' });
    portal.click('input[name="line"]');
    await until(() => portal.text().includes('1 item selected'), 'an item is chosen');
    if (codes.join() !== 'invalid_response') throw new Error(codes.join());
  });
});
