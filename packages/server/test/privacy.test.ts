import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { KEY_SCOPES } from '@returns-portal/contract';
import type { MemoryReturnsService } from '@returns-portal/server/memory';
import { openReturnsService } from '@returns-portal/server/node';
import { sql } from 'drizzle-orm';
import { openPglite } from '../dist/node/open-database.js';
import { checkLine, type Link } from '../dist/withdrawals/check-chain.js';
import { goodwill, newOrder } from './fixtures.ts';
import { openInMemory } from './open-on-store.ts';
import { runCommand } from './run-service.ts';
import { openForTests, waitFor, type ServiceUnderTest } from './service-under-test.ts';
import { newStatement } from './statements.ts';
import { uploadTo } from './world.ts';

const ok = { condition: 'as_new', disposition: 'restock', result: 'accept' };

let made = 0;

/** Words of a customer of which none may be left. */
const needlesOf = (name: string) => {
  made += 1;
  return {
    name: `Needle${name}`,
    email: `needle.${name.toLowerCase()}@needles.example`,
    phone: `+336987654${10 + made}`,
    postcode: `139${10 + made}`,
    note: `note-needle-${name}`,
    message: `message-needle-${name}`,
    staff: `staff-needle-${name}`,
    comment: `comment-needle-${name}`,
    parcel: `NEEDLE${name.toUpperCase()}7`,
  };
};
type Needles = ReturnType<typeof needlesOf>;

/** Every word as it may stand anywhere. */
const found = (dump: string, needles: Needles): string[] =>
  Object.values(needles).filter((needle) => dump.toLowerCase().includes(needle.toLowerCase()));

const deskOf = async (tested: ServiceUnderTest) => {
  const { service, call, put, lookUp, quote, submit } = tested;
  const key = await service.admin.createKey({ shop: 'nuage', name: 'Desk', scopes: [...KEY_SCOPES] });
  const body = (more: object) => ({ id: crypto.randomUUID(), ...more });

  const order = (needles: Needles, facts = {}) => {
    const { name, email, phone, postcode } = needles;
    return put(newOrder(facts, { customer: { name, email, phone, postcode, id: `id-${name}` } }));
  };

  /** A return with all that can be typed and shown. */
  const begin = async (needles: Needles, facts = {}) => {
    const record = await order(needles, facts);
    const { token } = await lookUp(record);
    const file = (await (await uploadTo(tested, 'nuage', token)).json()) as { id: string };
    const item = goodwill('a');
    const offer = await quote(token, [{ ...item, choice: { ...item.choice, note: needles.note } }]);
    const { cases } = (await submit(token, offer.id)).value;
    const { number } = cases[0]!;
    await call('addEvidence', { token, number, body: { files: [{ id: file.id, lineId: 'a' }] } });
    await call('addShipment', { token, number, body: { trackingNumber: needles.parcel } });
    await call('addMessage', { token, number, body: { id: 'first', text: needles.message } });
    return { record, token, number, file: file.id };
  };

  const close = async (needles: Needles, { number, token }: { number: string; token: string }) => {
    const at = { token: key, number };
    await call('addNote', { ...at, body: body({ text: needles.staff }) });
    await call('receiveGoods', { ...at, body: body({ items: [{ position: 0, quantity: 1 }] }) });
    await call('inspectGoods', { ...at, body: body({ units: [{ position: 0, ...ok, text: needles.staff }] }) });
    const paid = await call('refundReturn', { ...at, body: body({ reference: 'SEPA-REFERENCE' }) });
    assert.equal(paid.value.case.status, 'closed');
    await call('giveFeedback', { token, number, body: { rating: 4, comment: needles.comment } });
  };

  const erase = (email: string, id: string = crypto.randomUUID()) =>
    call('eraseCustomer', { token: key, body: { id, email } });
  const exported = async (email: string) => (await call('exportCustomer', { token: key, body: { email } })).value;
  const read = async (number: string) => (await call('readReturn', { token: key, number })).value;
  const lines = async (path: string): Promise<string[]> => {
    const address = `https://service.example/v1/shops/nuage/admin/${path}`;
    const answer = await service.handle(new Request(address, { headers: { authorization: `Bearer ${key}` } }));
    return (await answer.text()).trimEnd().split('\n');
  };
  const verified = async (path: string): Promise<Link | null> => {
    let last: Link | null = null;
    for (const line of await lines(path)) {
      const checked = await checkLine(line, last);
      assert.ok(checked.ok, `${path}: ${JSON.stringify(checked)}`);
      last = checked.link;
    }
    return last;
  };
  return { key, order, begin, close, erase, exported, read, lines, verified };
};

const handled = (tested: ServiceUnderTest, key: string, id: string) =>
  waitFor('the handling', async () => {
    const { value } = await tested.call('readWithdrawal', { token: key, params: { withdrawal: id } });
    return value.match === null ? undefined : value;
  });

const root = await mkdtemp(join(tmpdir(), 'returns-privacy-'));
after(() => rm(root, { recursive: true, force: true }));
const inMemory = await openForTests({}, openInMemory);
const memory = inMemory.service as unknown as MemoryReturnsService;
const desk = await deskOf(inMemory);
const dumpOf = async (leaveOut: readonly string[] = []): Promise<string> => {
  await memory.settled();
  const bytes = (_: string, value: unknown) => (value instanceof Uint8Array ? 'bytes' : value);
  const dump = Object.entries(memory.dump()).filter(([name]) => !leaveOut.includes(name));
  return JSON.stringify(Object.fromEntries(dump), bytes);
};
const filesLeft = (): number => memory.dump().fileContents.length;

test('a customer is exported whole, and then erased but for what has to stay', async () => {
  const { call, clock } = inMemory;
  const [ana, bob] = [needlesOf('Ana'), needlesOf('Bob')];
  const one = await desk.begin(ana);
  await desk.close(ana, one);
  const open = await desk.begin(ana, { country: 'RO', timeZone: 'Europe/Bucharest' });
  const other = await desk.begin(bob);
  await desk.close(bob, other);
  const stated = await desk.order(ana);
  const said = newStatement({
    statement: { name: ana.name, contract: stated.order.number, email: ana.email.toUpperCase() },
  });
  await call('declareWithdrawal', { body: said });
  const { number: statement } = await handled(inMemory, desk.key, said.id);

  const all = await desk.exported(ana.email.toUpperCase());
  assert.equal(all.orders.length, 3);
  assert.deepEqual(found(JSON.stringify(all), ana), Object.values(ana));
  assert.deepEqual(found(JSON.stringify(all), bob), []);
  assert.deepEqual(
    all.withdrawals.map(({ number }) => number),
    [statement],
  );
  assert.ok(all.deliveries.some(({ event }) => event === 'withdrawal_declared'));
  assert.equal((await desk.exported('nobody@example.com')).orders.length, 0);
  const bobBefore = await desk.exported(bob.email);
  const figures = (await desk.read(one.number)).case;
  const photos = filesLeft();

  const asked = await desk.erase(ana.email, 'request-1');
  const { counts, kept, digest } = asked.value;
  assert.deepEqual(counts, [
    { kind: 'texts', count: 1 },
    { kind: 'photos', count: 1 },
    { kind: 'identities', count: 1 },
  ]);
  assert.deepEqual(kept.map(({ because, until }) => [because, until]).sort(), [
    ['proof_of_refund', '2031-11-21'],
    ['proof_of_withdrawal', null],
    ['return_open', null],
    ['return_open', null],
  ]);
  assert.equal(filesLeft(), photos - 1);
  assert.deepEqual((await desk.erase(ana.email, 'request-1')).value, asked.value);
  assert.equal((await desk.erase(bob.email, 'request-1')).problem.code, 'idempotency_mismatch');

  const after = await desk.read(one.number);
  assert.equal(after.desk.customer.name, '[erased]');
  assert.deepEqual(found(JSON.stringify(after), ana), []);
  const [item] = figures.items;
  assert.deepEqual(after.case.quote, figures.quote);
  assert.deepEqual(after.case.items, [{ ...item, choice: goodwill('a').choice }]);
  assert.equal(after.feedback?.rating, 4);
  assert.equal(after.desk.settlements[0]?.reference, 'SEPA-REFERENCE');
  const look = { number: one.record.order.number, email: ana.email };
  assert.equal((await call('lookUpOrder', { body: look })).problem.code, 'order_not_found');
  assert.deepEqual(await desk.exported(bob.email), { ...bobBefore, exportedAt: clock.time.toISOString() });

  // What was open goes once it is closed; the statement stays until its time.
  await desk.close(ana, open);
  const withdrawn = (await desk.exported(ana.email)).orders.find(({ order }) => order.number === stated.order.number);
  const number = withdrawn!.returns[0]!.case.number;
  const items = withdrawn!.returns[0]!.case.items.map(({ quantity }, position) => ({ position, quantity }));
  const at = { token: desk.key, number };
  await call('receiveGoods', { ...at, body: { id: 'r', items } });
  const units = items.map(({ position }) => ({ position, ...ok }));
  await call('inspectGoods', { ...at, body: { id: 'i', units } });
  const paid = (await call('refundReturn', { ...at, body: { id: 'p', reference: 'SEPA 2' } })).value;
  assert.equal(paid.case.status, 'closed');
  const mails = memory.sentMails.length;
  clock.time = new Date(clock.time.getTime() + 1000);
  await memory.sweep();
  assert.deepEqual(found(await dumpOf(['withdrawals']), ana), []);
  assert.deepEqual(found(await dumpOf(), ana), [ana.name, ana.email], 'in the statement that is kept');
  assert.equal((await desk.exported(ana.email)).withdrawals.length, 1);
  const answered = await call('answerMessage', { ...at, body: { id: 'late', text: 'For nobody' } });
  assert.equal(answered.status, 200);
  await memory.settled();
  assert.ok(memory.sentMails.slice(mails).every(({ to }) => !JSON.stringify(to).includes('erased')));

  const { erasures } = (await call('listErasures', { token: desk.key })).value;
  assert.deepEqual(
    erasures.map(({ rule }) => rule),
    ['request_completed', 'request'],
  );
  const log = await desk.lines('audit');
  assert.ok(log.some((line) => line.includes('data_erased') && line.includes(digest!)));
  assert.deepEqual(found(log.join('\n'), ana), []);
  await desk.verified('audit');
  assert.deepEqual(inMemory.errors, []);
});

test('an order that the shop hands over again is known anew', async () => {
  const eve = needlesOf('Eve');
  const record = await desk.order(eve);
  assert.deepEqual((await desk.erase(eve.email)).value.counts, [{ kind: 'identities', count: 1 }]);
  assert.equal(await inMemory.service.admin.putOrder(record), 'stored');
  assert.equal((await desk.exported(eve.email)).orders[0]?.customer.name, eve.name);
});

test('at a terminal: the export as JSON, and what was erased and what stays', async () => {
  const dan = needlesOf('Dan');
  const { number } = await desk.begin(dan);
  const server = createAdaptorServer({ fetch: (request) => inMemory.service.handle(request) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = (what: string) =>
    runCommand(['customer', what, '--shop', 'nuage', '--email', dan.email, '--url', url], {
      RETURNS_API_KEY: desk.key,
    });
  const { stdout } = await run('export');
  assert.equal((JSON.parse(stdout) as { orders: unknown[] }).orders.length, 1);
  assert.match((await run('erase')).stdout, new RegExp(`kept    ${number}: the return is open, until it is closed`));
  assert.match((await run('forget')).stderr, /export or erase/);
  assert.match((await runCommand(['customer', 'erase'])).stderr, /--email/);
  server.close();
});

test('what has been kept for its time goes by itself, kind by kind, and what is left verifies', async () => {
  const { call, clock } = inMemory;
  const cid = needlesOf('Cid');
  const one = await desk.begin(cid);
  await desk.close(cid, one);
  const stayed = async () => found(await dumpOf(['withdrawals']), cid);
  clock.time = new Date('2027-05-21T23:00:00Z');
  await memory.sweep();
  assert.ok((await stayed()).includes(cid.message), 'to the last day');
  clock.time = new Date('2027-05-22T00:00:00Z');
  await memory.sweep();
  assert.deepEqual(await stayed(), [cid.name, cid.email, cid.phone, cid.postcode]);
  clock.time = new Date('2029-11-22T00:00:00Z');
  await memory.sweep();
  assert.deepEqual(found(await dumpOf(['withdrawals']), cid), []);
  const reference = async () => (await desk.read(one.number)).desk.settlements[0]?.reference;
  assert.equal(await reference(), 'SEPA-REFERENCE');
  assert.equal(memory.dump().withdrawals.length, 1);
  clock.time = new Date('2031-11-22T00:00:00Z');
  await memory.sweep();
  assert.equal(await reference(), null);
  assert.equal(memory.dump().withdrawals.length, 0, 'the statement was the whole chain');
  assert.doesNotMatch(await dumpOf(), /NeedleAna|needle\.ana/i);
  const [anchor] = await desk.lines('withdrawal-records');
  assert.match(anchor!, /^\{"anchor":/);
  const receipt = (await call('declareWithdrawal', { body: newStatement() })).value;
  assert.equal((await desk.verified('withdrawal-records'))?.hash, receipt.hash);
  const file = join(root, 'records.ndjson');
  await writeFile(file, `${(await desk.lines('withdrawal-records')).join('\n')}\n`);
  const { code, stdout } = await runCommand(['verify', file]);
  assert.equal(code, 0);
  assert.match(stdout, /^1 records, whole\. The last is W-.*\nThey begin after record 1, [0-9a-f]{64}: /);
  await writeFile(file, (await desk.lines('withdrawal-records')).slice(1).join('\n'));
  assert.equal((await runCommand(['verify', file])).code, 1, 'without its anchor');
  const [first] = await desk.lines('audit');
  assert.match(first!, /^\{"anchor":/);
  const last = await desk.verified('audit');
  assert.ok(last!.position > 1);
  const before = (await call('listErasures', { token: desk.key })).value.erasures.length;
  await memory.sweep();
  assert.equal((await call('listErasures', { token: desk.key })).value.erasures.length, before, 'nothing twice');
  assert.deepEqual(inMemory.errors, []);
});

test('the same on the database, where nothing but what is behind an anchor can be removed', async () => {
  const open = (options: Parameters<typeof openReturnsService>[0]) =>
    openReturnsService({ dataDir: root, mailer: { send: () => Promise.resolve() }, ...options });
  const tested = await openForTests({}, open);
  const { call, clock, service } = tested;
  const at = await deskOf(tested);
  const [ana, bob] = [needlesOf('Ana'), needlesOf('Bob')];
  const one = await at.begin(ana);
  await at.close(ana, one);
  const other = await at.begin(bob);
  await at.close(bob, other);
  const statement = { name: 'Ana', contract: 'x', email: ana.email };
  for (const by of [ana.email, bob.email]) {
    const said = newStatement({ statement: { ...statement, email: by } });
    await call('declareWithdrawal', { body: said });
    await handled(tested, at.key, said.id);
  }
  const all = await at.exported(ana.email);
  assert.deepEqual(found(JSON.stringify(all), ana), Object.values(ana));
  const { counts, kept } = (await at.erase(ana.email)).value;
  assert.deepEqual(
    counts.map(({ kind, count }) => [kind, count]),
    [
      ['texts', 1],
      ['photos', 1],
      ['identities', 1],
    ],
  );
  assert.deepEqual(
    kept.map(({ because }) => because),
    ['proof_of_refund', 'proof_of_withdrawal'],
  );
  assert.equal((await at.read(one.number)).desk.customer.name, '[erased]');
  clock.time = new Date('2031-11-22T00:00:00Z');
  await service.sweep();
  await call('declareWithdrawal', { body: newStatement() });
  assert.equal((await at.verified('withdrawal-records'))?.position, 3);
  assert.equal((await at.lines('withdrawal-records')).length, 2);
  await at.verified('audit');
  assert.deepEqual((await at.read(one.number)).desk.settlements[0]?.reference, null);
  assert.deepEqual(tested.errors, []);
  await service.close();

  const { database, close } = await openPglite(join(root, 'db'));
  after(() => close());
  const tables = (await database.execute(
    sql`select tablename from pg_tables where schemaname = 'returns'`,
  )) as unknown as { rows: { tablename: string }[] };
  for (const { tablename } of tables.rows) {
    const table = sql`${sql.identifier('returns')}.${sql.identifier(tablename)}`;
    const { rows } = (await database.execute(sql`select row_to_json(t)::text as row from ${table} t`)) as unknown as {
      rows: { row: string }[];
    };
    for (const { row } of rows) assert.deepEqual([...found(row, ana), ...found(row, bob)], [], `${tablename}: ${row}`);
  }
  for (const query of [
    sql`delete from returns.withdrawals`,
    sql`delete from returns.audit_log where position = (select max(position) from returns.audit_log)`,
    sql`update returns.withdrawals set record = '{}'`,
    sql`delete from returns.chain_anchors`,
    sql`update returns.chain_anchors set position = 1`,
    sql`update returns.chain_anchors set position = 3, hash = 'made up' where chain = 'withdrawals'`,
  ]) {
    await assert.rejects(
      async () => database.execute(query),
      (error: Error) => {
        assert.match(String(error.cause), /never changed or removed|never removed|forward only|a link of its chain/);
        return true;
      },
    );
  }
});
