// npm run bench:service [-- COPIES]: how fast the service answers, on PGlite and on PostgreSQL, beside the same writes by
// bare SQL, and whether it stays as fast when there are a hundred times as many returns. Wants a build.
import { randomUUID } from 'node:crypto';
import { seedShops } from '../../packages/server/test/seed-shops.ts';
import { giveUp, say } from '../lib/say.mjs';
import { bareSubmission, copyOrders, orderIdOf } from './service/copies.mjs';
import { customerOf, listerOf, placeOrder } from './service/customers.mjs';
import { grounds } from './service/grounds.mjs';
import { measure, percentile, timed } from './service/statistics.mjs';

const ORDERS = 200;
const ABREAST = [1, 8];
/** Cases in the table before and after, two to an order; and the samples that are compared. */
const [SMALL, LARGE] = [1000, Number(process.argv[2] ?? 100_000)];
const SAMPLES = 500;
/** The slowest hundredth of a hundred is one; the middle of several such says more than one of all. */
const BLOCK = 100;
/** How much longer half, and all but the slowest hundredth, may take among many returns than among few. */
const LIMIT = 1.5;

const columns = (...cells) => `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(12))).join('')}`;
const ms = (value) => `${value.toFixed(1)} ms`;
const row = (name, { perSecond, p50, p99 }) => say(columns(name, `${perSecond.toFixed(0)}/s`, ms(p50), ms(p99)));

const repeat = async (count, work) => {
  const results = [];
  for (let turn = 0; turn < count; turn += 1) results.push(await work());
  return results;
};

/** Measures each step of a return; gives the tokens and cases, and how long a submission took one at a time. */
const measureSpeed = async (service) => {
  const customer = customerOf(service);
  let alone;
  let first;
  for (const abreast of ABREAST) {
    const orders = await repeat(ORDERS, () => placeOrder(service));
    const at = abreast === 1 ? '' : `, ${abreast} at once`;
    const opened = [];
    row(`look-up${at}`, await measure(orders, abreast, async (order) => opened.push(await customer.lookUp(order))));
    const quoted = [];
    const quote = async (token) => quoted.push([token, await customer.quote(token)]);
    row(`quote${at}`, await measure(opened, abreast, quote));
    const submit = ([token, id]) => customer.submit(token, id, randomUUID());
    const submitted = await measure(quoted, abreast, submit);
    row(`submission${at}`, submitted);
    alone ??= submitted;
    first ??= orders[0];
  }
  return { alone, first };
};

/** The same writes without the service, through the same driver. */
const measureBare = async (database, record) => {
  let result;
  await database.sql(async (query, begin) => {
    const orderId = await orderIdOf(query, record.order.number);
    const write = await bareSubmission(query, orderId);
    const { rows: quotes } = await query(
      `insert into returns.quotes select copy.* from generate_series(1, ${ORDERS}) i
         cross join lateral (select * from returns.quotes where order_id = $1 limit 1) t
         cross join lateral jsonb_populate_record(null::returns.quotes,
           to_jsonb(t) || jsonb_build_object('id', 'bare-' || i)) copy
         returning id, order_id`,
      [orderId],
    );
    result = await measure(quotes, 1, (quote) => begin((run) => write(run, quote)));
  });
  return result;
};

/** A service on a database with this many returns. */
const openAmong = async (ground, cases) => {
  const database = await ground.createDatabase();
  const empty = await database.open();
  await seedShops(empty);
  const record = await placeOrder(empty);
  const customer = customerOf(empty);
  const token = await customer.lookUp(record);
  await customer.submit(token, await customer.quote(token), randomUUID());
  await empty.close();
  await database.sql(async (query) => copyOrders(query, await orderIdOf(query, record.order.number), 1, cases / 2));
  return database.open();
};

/** The middle of what a share of each block's values does not exceed. */
const typical = (values, share) => {
  const blocks = Array.from({ length: Math.ceil(values.length / BLOCK) }, (_, at) =>
    values.slice(at * BLOCK, (at + 1) * BLOCK),
  );
  return percentile(
    blocks.map((block) => percentile(block, share)),
    0.5,
  );
};

const READS = ['readOrder', 'readCase'];

/** Milliseconds of each step of one customer. */
const sample = async (service, customer, list) => {
  const record = await placeOrder(service);
  const times = {};
  const step = async (name, work) => {
    let result;
    times[name] = await timed(async () => (result = await work()));
    return result;
  };
  const token = await step('lookUp', () => customer.lookUp(record));
  const id = await step('quote', () => customer.quote(token));
  const number = await step('submit', () => customer.submit(token, id, randomUUID()));
  for (const name of READS) await step(name, () => customer[name](token, number));
  await step('list', list);
  return times;
};

/** @returns {Promise<string[]>} the steps that take too much longer among many returns than among few */
const measureGrowth = async (ground) => {
  const services = [await openAmong(ground, SMALL), await openAmong(ground, LARGE)];
  const customers = services.map(customerOf);
  const lists = await Promise.all(services.map(listerOf));
  const samples = [[], []];
  for (let turn = -20; turn < SAMPLES; turn += 1) {
    // In turn, so that what else the machine does falls on both alike.
    for (const [at, service] of services.entries()) {
      const times = await sample(service, customers[at], lists[at]);
      if (turn >= 0) samples[at].push(times);
    }
  }
  await Promise.all(services.map((service) => service.close()));
  say(columns('', `${SMALL} p99`, `${LARGE} p99`, 'p50 ratio', 'p99 ratio'));
  return Object.keys(samples[0][0]).filter((name) => {
    const [few, many] = samples.map((all) => all.map((times) => times[name]));
    const ratio = (share) => typical(many, share) / typical(few, share);
    const [p50, p99] = [ratio(0.5), ratio(0.99)];
    const cells = [typical(few, 0.99), typical(many, 0.99)].map(ms);
    say(columns(name, ...cells, `${p50.toFixed(2)} ×`, `${p99.toFixed(2)} ×`));
    return p50 > LIMIT || p99 > LIMIT;
  });
};

const over = [];
for (const setUp of grounds) {
  const ground = await setUp();
  try {
    say(`${ground.name}\n${columns('', 'a second', 'p50', 'p99')}`);
    const database = await ground.createDatabase();
    const service = await database.open();
    await seedShops(service);
    const { alone, first } = await measureSpeed(service);
    await service.close();
    const bare = await measureBare(database, first);
    row('its writes by bare SQL', bare);
    say(`  A submission takes ${(alone.p50 / bare.p50).toFixed(2)} times as long as its writes alone.\n`);
    say(`  Among ${LARGE} returns against ${SMALL} (limit ${LIMIT} ×)`);
    over.push(...(await measureGrowth(ground)).map((name) => `${name} on ${ground.name}`));
    say();
  } finally {
    await ground.remove();
  }
}
if (over.length > 0) giveUp(`Over the limit: ${over.join(', ')}.`);
