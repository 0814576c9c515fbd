/* global AbortSignal */
// A return, made wherever this runs: with what the web platform and the packages have, and nothing else. Bundled.
import { compilePolicy } from '@returns-portal/policy';
import { clientRoutes } from '@returns-portal/contract/client';
import {
  createReturnFlow,
  isReturnable,
  isReturnsError,
  memoryAdapter,
  methodsFor,
  restAdapter,
} from '@returns-portal/sdk';
import { openMemoryService } from '@returns-portal/server/memory';
import { demoFixtures, seed } from '@returns-portal/testing';

const NOW = new Date('2026-11-23T09:30:00Z');
const SHOP = 'atelier-nuage';
const quiet = { info() {}, warn() {}, error() {} };

const fixtures = demoFixtures(NOW);
const sample = fixtures.orders.find(({ shop, scenario }) => shop === SHOP && scenario === 'open');

/** The real service, answering in place of the network; the first reading finds it busy. */
const serviceAsFetch = async () => {
  const service = openMemoryService({ now: () => NOW, logger: quiet, basePath: '/api' });
  await seed(service, fixtures);
  let busy = 1;
  return async (address, init) => {
    const request = new Request(address, init);
    if (request.method === 'GET' && busy-- > 0) {
      return new Response(null, { status: 503, headers: { 'retry-after': '0' } });
    }
    return service.handle(request);
  };
};

const inMemory = () =>
  memoryAdapter({
    ...{ sellers: fixtures.shops, policies: fixtures.policies, now: () => NOW },
    orders: [{ order: sample.order, email: sample.customer.email }],
  });

const overHttp = (fetch) => restAdapter({ endpoint: 'https://shop.example/api', shop: SHOP, fetch });

/** Sends an event and waits until the back end has answered. */
const sendTo = (flow) => (event) =>
  new Promise((resolve) => {
    const end = flow.subscribe(() => {
      if (flow.state.progress.kind === 'pending') return;
      end();
      resolve();
    });
    flow.send(event);
  });

const makeReturn = async (adapter) => {
  const flow = createReturnFlow({ adapter });
  const send = sendTo(flow);
  const { email } = sample.customer;
  await send({ type: 'lookup.submitted', number: sample.order.number, contact: { kind: 'email', value: email } });
  const { id } = flow.state.order.lines.find(isReturnable);
  await send({ type: 'quantity.chosen', lineId: id, quantity: 1 });
  await send({ type: 'items.confirmed' });
  await send({ type: 'group.described', group: id, change: { track: 'withdrawal' } });
  await send({ type: 'details.confirmed' });
  // One that needs no place and no time.
  const { order, draft } = flow.state;
  const { code } = methodsFor(order, draft, order.sellers[0]).find(
    ({ kind }) => kind === 'own_carrier' || kind === 'parcel_label',
  );
  await send({ type: 'method.chosen', seller: SHOP, code });
  await send({ type: 'method.confirmed' });
  const { refund } = flow.state.quote.refund;
  await send({ type: 'review.confirmed', locale: 'fr' });
  return { step: flow.state.step, refund, cases: flow.state.submission.cases.length };
};

/** The code with which a call fails that must not succeed. */
const codeOf = (call) =>
  call.then(
    () => 'nothing',
    (error) => (isReturnsError(error) ? error.code : String(error)),
  );

const failures = async (fetch) => {
  const stranger = { number: sample.order.number, email: 'stranger@example.com' };
  const lost = async () => {
    throw new TypeError('no network');
  };
  const html = async () => new Response('<h1>Sorry</h1>', { headers: { 'content-type': 'text/html' } });
  const never = (_address, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  return {
    busy: await codeOf(overHttp(fetch).readShop()),
    stranger: await codeOf(overHttp(fetch).lookUpOrder(stranger)),
    lost: await codeOf(overHttp(lost).lookUpOrder(stranger)),
    html: await codeOf(overHttp(html).lookUpOrder(stranger)),
    slow: await codeOf(restAdapter({ endpoint: '/api', shop: SHOP, fetch: never, timeout: 20 }).lookUpOrder(stranger)),
    aborted: await overHttp(never)
      .lookUpOrder(stranger, { signal: AbortSignal.abort(new Error('changed my mind')) })
      .catch(({ message }) => message),
  };
};

/** All of it; what comes out is the same everywhere. */
export const journey = async () => {
  const fetch = await serviceAsFetch();
  return {
    policies: fixtures.policies.filter((policy) => compilePolicy(policy).policy === policy).length,
    path: clientRoutes.lookUpOrder.path,
    inMemory: await makeReturn(inMemory()),
    overHttp: await makeReturn(overHttp(fetch)),
    failures: await failures(fetch),
  };
};
