import { byPost, PHOTO, sendBack, SHOP } from './world.mjs';

const ok = { condition: 'as_new', disposition: 'restock', result: 'accept' };
const forCredit = (lineId) => ({
  ...sendBack(lineId),
  choice: { ...sendBack(lineId).choice, outcome: 'store_credit' },
});
const instead = (lineId, exchangeFor) => ({
  ...sendBack(lineId),
  choice: { ...sendBack(lineId).choice, outcome: 'exchange', exchangeFor },
});
const faulty = (lineId) => ({
  lineId,
  quantity: 1,
  choice: { track: 'conformity', reason: 'defective', outcome: 'replacement' },
});

/** What staff does: decide, receive, look, pay, send. */
export const recordDesk = async (stage, { call, fails }, world) => {
  const staff = { token: world.key, headers: { 'x-staff-member': 'Ana' } };
  let requests = 0;
  const body = (more) => ({ id: `request-${(requests += 1)}`, ...more });
  const make = async (summary, items, more = {}) => {
    const { order } = await world.another('open');
    const { cases } = await call('makeReturn', summary, {
      ...staff,
      params: { number: order.number },
      body: body({ selection: { items: items(order.lines), methods: byPost }, locale: 'fr', ...more }),
    });
    return { order, at: { ...staff, params: { number: cases[0].number } } };
  };

  const made = await make('By the customer’s own rules', ([jumper, scarf]) => [
    sendBack(jumper.id),
    forCredit(scarf.id),
  ]);
  await call('readOrderForStaff', 'With what was returned of it', { ...staff, params: { number: made.order.number } });
  await call('listQueue', 'What waits for goods', { ...staff, query: { needs: 'receipt', limit: '1' } });
  const { next } = await call('listQueue', null, { ...staff, query: { limit: '1' } });
  await call('listQueue', 'Found in many ways', {
    ...staff,
    query: {
      status: 'approved',
      goods: 'approved',
      money: 'due',
      track: 'goodwill',
      reason: 'too_small',
      seller: SHOP,
      search: 'laine',
      from: '2026-11-01',
      until: '2026-11-30',
      sort: 'latest',
      limit: '1',
      cursor: next,
    },
  });
  await call('listQueue', 'What is overdue', { ...staff, query: { overdue: 'true', sort: 'due' } });
  await call('addNote', 'For colleagues', { ...made.at, body: body({ text: 'Called: sends it on Monday.' }) });
  await stage.later();
  await call('receiveGoods', 'A parcel with nothing in it', { ...made.at, body: body({ items: [] }) });
  await call('receiveGoods', 'Both, and something of somebody else’s', {
    ...made.at,
    body: body({
      items: [0, 1].map((position) => ({ position, quantity: 1 })),
      unexpected: [{ title: 'A blue glove', quantity: 1 }],
    }),
  });
  const { id: photo } = await call('uploadCaseFile', null, { ...made.at, file: PHOTO });
  await call('inspectGoods', 'One in order, one that is destroyed', {
    ...made.at,
    body: body({
      units: [
        { position: 0, ...ok },
        {
          position: 1,
          condition: 'damaged',
          disposition: 'destroy',
          result: 'accept',
          destruction: { ground: 'unfit_for_hygiene', text: 'Soaked in oil on the way.' },
          files: [photo],
        },
      ],
    }),
  });
  await call('recordCost', 'Postage', { ...made.at, body: body({ what: 'postage', amount: 590 }) });
  await call('refundReturn', 'By the payment provider', { ...made.at, body: body({}) });
  await stage.later();
  await call('refundReturn', 'By hand', { ...made.at, body: body({ reference: 'SEPA 2026-11-20/17' }) });
  await call('issueCredit', 'Under a code of the service’s', { ...made.at, body: body({}) });
  await fails('action_unavailable', 'refundReturn', { ...made.at, body: body({ reference: 'once more' }) });

  await call('contestSignal', 'The parcel was robbed', {
    ...made.at,
    body: body({ code: 'empty_parcels', text: 'The carrier confirmed it.' }),
  });

  const claim = await make(null, ([jumper, scarf]) => [faulty(jumper.id), faulty(scarf.id)]);
  await call('approveReturn', 'One of two', { ...claim.at, body: body({ items: [{ position: 0 }] }) });
  await call('declineReturn', 'The other one', {
    ...claim.at,
    body: body({ items: [{ position: 1 }], reason: 'other', text: 'La photo montre une autre écharpe.' }),
  });

  const [{ product, title }] = claim.order.lines;
  const dear = { sku: 'PULL-DEAR', product, title, variant: 'Cachemire', currency: 'EUR', unitPrice: 19900 };
  await call('putProducts', null, { ...staff, body: { products: [{ ...dear, available: 9 }] } });
  const exchange = await make(null, ([jumper]) => [instead(jumper.id, dear.sku)], {
    override: 'The shop’s own mistake in the catalogue.',
  });
  await call('recordPayment', 'By card, on the phone', { ...exchange.at, body: body({ reference: 'TPE 4711' }) });
  await call('sendGoods', 'Before the old one has come', {
    ...exchange.at,
    body: body({ what: 'exchange', carrier: 'La Poste', trackingNumber: '6A 999' }),
  });
  await call('markLost', 'The carrier says so', { ...exchange.at, body: body({}) });
  await stage.work();
  await call('exportAudit', 'Line by line', staff);
};
