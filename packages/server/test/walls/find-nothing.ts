import assert from 'node:assert/strict';
import type { ReturnStore } from '@returns-portal/server';
import type { ShopWorld } from '../world.ts';

/**
 * Asks a store, as one shop, for everything of another by name: nothing of it may be found.
 *
 * @param isForbidden what a refused change must be
 */
export const findNothing = async (
  store: ReturnStore,
  theirs: ShopWorld,
  time: Date,
  isForbidden: (error: unknown) => boolean,
): Promise<void> => {
  const [order] = theirs.orders;
  const orderId = await store.inShop('lumina', (data) =>
    data.lockOrderByNumber('lumina', order.record.order.number.toUpperCase()),
  );
  assert.ok(orderId !== null);
  const page = { after: null, limit: 50 };
  const customer = { id: 'id-one-of-lumina', email: order.email };
  await store.inShop('nuage', async (data) => {
    assert.equal(await data.findShop('lumina'), null);
    assert.deepEqual(await data.shopIds(), ['nuage']);
    assert.equal(await data.readOrder(orderId), null);
    assert.equal(await data.lockOrder(orderId), false);
    assert.equal(await data.findLookupTarget('lumina', order.record.order.number.toUpperCase()), null);
    assert.deepEqual((await data.listOrdersOf('lumina', customer, page)).rows, []);
    assert.equal(await data.readCaseFile('lumina', order.caseNumber), null);
    assert.deepEqual((await data.listCases('lumina', page)).rows, []);
    assert.deepEqual((await data.listDeliveries('lumina', {}, page)).rows, []);
    assert.deepEqual(await data.listKeys('lumina'), []);
    assert.deepEqual(await data.policyVersions('lumina'), []);
    assert.equal(await data.findCounterOffer(order.caseNumber, 'offer-lumina'), null);
    assert.deepEqual(await data.offersToLapse('lumina', new Date('2027-01-01'), 9), []);
    assert.equal(await data.findFile('lumina', order.fileId), null);
    assert.equal(await data.getContent('lumina', order.fileId), null);
    assert.equal(await data.attachFile(orderId, order.fileId, order.caseNumber, null), false);
    assert.deepEqual(await data.searchProducts('lumina', { product: null, words: '', limit: 9 }), []);
    assert.equal(await data.takeStock('lumina', 'stock-lumina', 1), false);
    assert.equal(await data.findWithdrawal('lumina', 'statement-of-lumina'), null);
    assert.deepEqual(await data.readChain('lumina', 0, 9), []);
    assert.equal(await data.lockChain('lumina'), null);
    assert.equal(await data.findHandling('lumina', 'statement-of-lumina'), null);
    assert.deepEqual((await data.listStatements('lumina', page)).rows, []);
    assert.deepEqual((await data.listDueStatements('lumina', page)).rows, []);
    assert.deepEqual(await data.tasksOf('lumina', 'statement-of-lumina'), []);
    assert.deepEqual(await data.deductionsOf(order.caseNumber), []);
    assert.deepEqual(await data.listOutages('lumina'), []);
    assert.deepEqual(await data.actsOf(order.caseNumber), []);
    assert.deepEqual(await data.settlementsOf(order.caseNumber), []);
    assert.deepEqual(await data.refundedOf(orderId), []);
    assert.deepEqual((await data.listQueue('lumina', {}, page)).rows, []);
    assert.deepEqual(
      await data.casesDue('lumina', { from: '2020-01-01', by: '2030-01-01', kinds: ['refund'], when: 'over' }, 9),
      [],
    );
    assert.deepEqual(await data.casesToAsk('lumina', new Date(0), new Date(8e12), 9), []);
    assert.equal(await data.lockLog('lumina'), null);
    assert.deepEqual(await data.readLog('lumina', 0, 9), []);
    assert.deepEqual(await data.casesWithoutFacts('lumina', 9), []);
    assert.deepEqual(await data.reasonsOf(['lumina']), []);
  });
  await assert.rejects(
    store.inShop('nuage', (data) =>
      data.insertMessage('lumina', order.caseNumber, { id: 'm', text: 'x', from: 'shop', at: time }),
    ),
    isForbidden,
  );
};
