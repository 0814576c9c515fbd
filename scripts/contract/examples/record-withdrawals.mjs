import { PHOTO } from './world.mjs';

const statementOf = (id, contract, customer, more = {}) => ({
  id,
  statement: { name: customer.name, contract, email: customer.email, ...more },
  locale: 'fr',
  shown: {
    text: `Je vous notifie par la présente ma rétractation du contrat ${contract}.`,
    entry: 'Renoncer au contrat ici',
    confirm: 'Confirmer la rétractation',
  },
  component: 'returns-withdrawal 0.1.0',
  timeZone: 'Europe/Paris',
});

const linkOf = (path) => Object.fromEntries(new URL(path, 'https://service.example').searchParams);

/** A statement that is found and becomes a return, and what was kept of it for lost value. */
const recordFound = async (stage, { call }, world, staff) => {
  const { order, customer } = await world.another('open');
  const [line] = order.lines;
  const goods = [{ line: line.id, title: line.title, quantity: 1 }];
  const body = {
    ...statementOf('statement-2026-11-20-0001', order.number, customer, { lines: goods }),
    device: { confirmedAt: '2026-11-20T09:00:00.000Z', sentAt: '2026-11-20T09:20:00.000Z' },
  };
  const { id, receipts } = await call('declareWithdrawal', 'About one line of an order', { body });
  const params = { withdrawal: id, format: 'pdf' };
  await call('readWithdrawalReceipt', 'As a PDF', { params, query: linkOf(receipts.pdf.path) });
  await stage.later();
  const { cases } = await call('readWithdrawal', 'Found, and made a return', { ...staff, params });
  const number = { ...staff, params: { number: cases[0].number } };
  const items = [{ position: 0, goods: 'received' }];
  await call('recordProgress', null, { ...number, body: { items } });
  const { id: photo } = await call('uploadCaseFile', 'What the shop found', { ...number, file: PHOTO });
  const kept = { items: [{ position: 0, amount: 1500 }], text: 'Une manche est tachée.', evidence: [photo] };
  await call('deductValue', 'For a stain', { ...number, body: kept });
};

/** Statements that a person has to look at. */
const recordDoubtful = async (stage, { call }, world, staff) => {
  const { order, customer } = await world.put(world.order('expired'));
  const body = statementOf('statement-2026-11-20-0002', 'les bottes de septembre', customer);
  await call('declareWithdrawal', 'About a contract that is not easy to find', { body });
  await stage.later();
  await call('listWithdrawals', 'What is due', { ...staff, query: { state: 'open', limit: '1' } });
  const named = { ...staff, params: { withdrawal: body.id } };
  await call('nameWithdrawnOrder', 'Found by a person', { ...named, body: { number: order.number } });
  await stage.later();
  const text = 'Le délai a pris fin le 5 octobre.';
  await call('decideWithdrawal', 'The period is over', { ...named, body: { accept: false, text } });

  const stranger = { name: 'C. Moreau', email: 'someone@example.com' };
  const doubtful = statementOf('statement-2026-11-20-0003', order.number, stranger);
  await call('declareWithdrawal', null, { body: doubtful });
  await stage.later();
  const { tasks } = await call('readWithdrawal', null, { ...staff, params: { withdrawal: doubtful.id } });
  await call('completeTask', 'The consumer was asked', {
    ...staff,
    params: { withdrawal: doubtful.id, task: tasks[0].id },
    body: { note: 'Called: it was a mistake.' },
  });
};

/** The withdrawal function, and what staff does about statements. */
export const recordWithdrawals = async (stage, recorder, world) => {
  const { call } = recorder;
  const staff = { token: world.key };
  await call('checkWithdrawals', 'It can be declared');
  await recordFound(stage, recorder, world, staff);
  await recordDoubtful(stage, recorder, world, staff);
  const page = await call('listWithdrawals', null, { ...staff, query: { limit: '1' } });
  const query = { state: 'all', cursor: page.next, limit: '1' };
  await call('listWithdrawals', 'The next page of all', { ...staff, query });
  await call('exportWithdrawals', 'All records', staff);
  const outage = { from: '2026-11-19T20:00:00Z', until: '2026-11-19T21:30:00Z', cause: 'The shop’s pages were down.' };
  await call('reportOutage', 'Of the shop’s own pages', { ...staff, body: outage });
  await call('listOutages', 'One that was reported', staff);
};
