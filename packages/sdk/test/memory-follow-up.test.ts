import { memoryAdapter } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { credentials, shopOptions } from './shop.ts';

const submitted = async () => {
  const adapter = memoryAdapter(shopOptions());
  const access = await adapter.lookUpOrder(credentials);
  const photo = await adapter.uploadFile(access, new Blob(['photo'], { type: 'image/jpeg' }));
  const { id: quoteId } = await adapter.createQuote(access, {
    items: [
      { lineId: 'shirt', quantity: 2, choice: { track: 'withdrawal' } },
      { lineId: 'lamp', quantity: 1, choice: { track: 'conformity', reason: 'defective', outcome: 'replacement' } },
    ],
    methods: [{ seller: 'shop', code: 'post' }],
  });
  const evidence = [{ id: photo.id, lineId: 'lamp' }];
  const { cases } = await adapter.submitReturn(access, { quoteId, locale: 'en', evidence });
  return { adapter, access, number: cases[0]!.number, photo };
};

test('a return in memory is followed as at the service: dates, photos, what can be done', async () => {
  const { adapter, access, number, photo } = await submitted();
  const details = await adapter.readCaseDetails(access, number.toLowerCase());
  assert.deepEqual(
    details.evidence.map(({ id, lineId, by }) => [id, lineId, by]),
    [[photo.id, 'lamp', 'customer']],
  );
  assert.equal(await (await fetch(adapter.linkTo(details.evidence[0]!.link.path))).text(), 'photo');
  assert.equal(details.clocks?.amount, 4000, 'what was withdrawn, and not the lamp');
  assert.deepEqual(details.actions, ['cancel', 'add_shipment', 'add_message', 'add_evidence']);

  const sent = await adapter.addShipment(access, number, { trackingNumber: '6a 123-456' });
  assert.deepEqual(
    [sent.shipments[0]?.trackingNumber, sent.case.status, sent.clocks?.withholding],
    ['6A123456', 'requested', false],
    'the lamp still waits for somebody to look',
  );
  assert.deepEqual(await adapter.addShipment(access, number, { trackingNumber: '6A123456' }), sent, 'the same parcel');
  const { messages } = await adapter.addMessage(access, number, { id: 'one', text: ' Hello ' });
  assert.deepEqual(
    messages.map(({ text }) => text),
    ['Hello'],
  );
  await assert.rejects(adapter.giveFeedback(access, number, { rating: 5 }), { code: 'action_unavailable' });
  await assert.rejects(adapter.addEvidence(access, number, { files: [{ id: 'unknown', lineId: null }] }), {
    code: 'file_unknown',
    params: { files: ['unknown'] },
  });
  await assert.rejects(adapter.uploadFile(access, new Blob(['<p>'], { type: 'text/html' })), {
    code: 'unsupported_media_type',
  });
  const { history } = await adapter.readCaseDetails(access, number);
  assert.deepEqual(
    history.map(({ type }) => type),
    ['case_created', 'evidence_added', 'shipment_added', 'message_added'],
  );
});

test('what was taken back can be returned again', async () => {
  const { adapter, access, number } = await submitted();
  const open = async () => (await adapter.readOrder(access)).lines.map((line) => line.open);
  assert.deepEqual(await open(), [1, 0]);
  const { case: cancelled, actions } = await adapter.cancelReturn(access, number);
  assert.deepEqual([cancelled.status, actions], ['cancelled', ['add_message']]);
  assert.equal((await adapter.cancelReturn(access, number)).history.length, 3, 'once');
  assert.deepEqual(await open(), [3, 1]);
});
