import { randomUUID } from 'node:crypto';

// Rows made from those that the service itself stored, whatever columns they have.

/** The tables of a submission, in the order of their keys, and where their template is found by an order's id. */
const TABLES = {
  orders: 't.id = $1',
  order_policies: 't.order_id = $1',
  quotes: 't.order_id = $1',
  submissions: 't.order_id = $1',
  return_cases: 't.order_id = $1',
  case_items: 't.case_number in (select number from returns.return_cases where order_id = $1)',
  idempotency_keys: 't.order_id = $1',
  events: 't.case_number in (select number from returns.return_cases where order_id = $1)',
  deliveries:
    't.event_id in (select id from returns.events where case_number in ' +
    '(select number from returns.return_cases where order_id = $1))',
};

const uuid = (kind, place) => `md5('${kind}' || ${place})::uuid`;
const order = uuid('order', 'i');
/** Two returns of each order. */
const submission = uuid('submission', "i || '.' || j");
const caseNumber = "'R-C' || i || '.' || j";

/** What is different in each copy: a column and an expression over `i`, its order, and `j`, its return of that order. */
const DIFFERENT = {
  orders: {
    id: order,
    number: "'COPY-' || i",
    customer_email: "'customer-' || i || '@shop.example'",
    customer_key: "'customer-' || i || '@shop.example'",
  },
  order_policies: { order_id: order },
  quotes: { id: `${submission}::text`, order_id: order },
  submissions: { id: submission, order_id: order, quote_id: `${submission}::text` },
  return_cases: { number: caseNumber, order_id: order, submission_id: submission },
  case_items: { case_number: caseNumber },
  idempotency_keys: { order_id: order, key: "'copied-' || j", submission_id: submission },
  events: { id: uuid('event', "i || '.' || j"), case_number: caseNumber },
  deliveries: { id: uuid('delivery', "i || '.' || j"), event_id: uuid('event', "i || '.' || j") },
};

const PER_ORDER = new Set(['orders', 'order_policies']);

/** Copies a returned order with all that belongs to it, as orders `from` to `to`, each with two returns. */
export const copyOrders = async (query, orderId, from, to) => {
  for (const [table, condition] of Object.entries(TABLES)) {
    const changes = Object.entries(DIFFERENT[table]).map(([column, expression]) => `'${column}', ${expression}`);
    await query(
      `insert into returns.${table} select copy.* from generate_series($2::int, $3::int) i
         cross join generate_series(1, ${PER_ORDER.has(table) ? 1 : 2}) j
         cross join returns.${table} t
         cross join lateral jsonb_populate_record(null::returns.${table}, to_jsonb(t) || jsonb_build_object(${changes})) copy
         where ${condition}`,
      [orderId, from, to],
    );
  }
  await query('analyze');
};

/** The id of the order with this number. */
export const orderIdOf = async (query, number) => {
  const { rows } = await query('select id from returns.orders where number = $1', [number.toUpperCase()]);
  return rows[0].id;
};

/**
 * Reads what one submission wrote, and gives a function that writes it again for another quote: the row lock, the same
 * rows and the jobs, in one transaction of bare SQL.
 */
export const bareSubmission = async (query, orderId) => {
  const template = async (table, condition) => {
    const { rows } = await query(`select to_jsonb(t) as row from ${table} t where ${condition}`, [orderId]);
    return rows.map(({ row }) => row);
  };
  const [submitted] = await template('returns.submissions', TABLES.submissions);
  const [returned] = await template('returns.return_cases', TABLES.return_cases);
  const items = await template('returns.case_items', TABLES.case_items);
  const [key] = await template('returns.idempotency_keys', TABLES.idempotency_keys);
  const [event] = await template('returns.events', TABLES.events);
  const [delivery] = await template('returns.deliveries', TABLES.deliveries);
  const jobs = `t.data ->> 'delivery' = '${delivery.id}' or t.data ->> 'caseNumber' = '${returned.number}' or $1 = ''`;
  const queued = await template('returns_jobs.job', jobs);

  return async (run, { id, order_id }) => {
    const insert = (table, row) =>
      run(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`, [JSON.stringify(row)]);
    const submissionId = randomUUID();
    const number = `B-${submissionId}`;
    await run('select id from returns.orders where id = $1 for update', [order_id]);
    await insert('returns.submissions', { ...submitted, id: submissionId, order_id, quote_id: id });
    await insert('returns.return_cases', { ...returned, number, order_id, submission_id: submissionId });
    for (const item of items) await insert('returns.case_items', { ...item, case_number: number });
    await insert('returns.idempotency_keys', { ...key, order_id, key: submissionId, submission_id: submissionId });
    const [eventId, deliveryId] = [randomUUID(), randomUUID()];
    await insert('returns.events', { ...event, id: eventId, case_number: number });
    await insert('returns.deliveries', { ...delivery, id: deliveryId, event_id: eventId });
    // Done already, so that nobody works on them.
    for (const job of queued) {
      const data = { ...job.data, ...(job.data.delivery ? { delivery: deliveryId } : { caseNumber: number }) };
      await insert('returns_jobs.job', { ...job, id: randomUUID(), state: 'completed', data });
    }
  };
};
