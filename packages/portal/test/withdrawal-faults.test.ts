import type { WithdrawalReceipt, WithdrawalRequest } from '@returns-portal/contract';
import { delay, http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import { breakNetwork } from './support/broken-network.ts';
import { equal, matches, say } from './support/expect.ts';
import { until } from './support/until.ts';
import { goToReview, mountWithdrawal, SOMEBODY, type WithdrawalPage } from './support/withdrawal.ts';

const worker = setupWorker();
const STATEMENTS = '/api/v1/shops/:shop/withdrawals';

/** What goes out, and what of it the service gets. */
const watch = (answer: (attempt: number) => Response | undefined | Promise<Response | undefined>) => {
  const sent: WithdrawalRequest[] = [];
  worker.use(
    http.post(STATEMENTS, async ({ request }) => {
      sent.push((await request.clone().json()) as WithdrawalRequest);
      return (await answer(sent.length)) ?? passthrough();
    }),
  );
  return sent;
};

const problem = (status: number, code: string, params: object = {}) =>
  HttpResponse.json({ type: 'about:blank', title: code, status, code, params }, { status });

const isKept = (page: WithdrawalPage): Promise<void> => page.shown('.panel .quiet, .panel + .actions .primary');

const received = async (page: WithdrawalPage): Promise<string> => {
  await page.shown('[part="case-number"]');
  return page.get('[part="case-number"]').innerText;
};

const keptOnDevice = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('returns-withdrawal'));

describe('a withdrawal that meets a bad network', () => {
  breakNetwork(worker);
  afterEach(() => localStorage.clear());

  it('is sent once for a double click', async () => {
    const sent = watch(async () => {
      await delay(200);
      return undefined;
    });
    const page = mountWithdrawal({ open: '' });
    await goToReview(page);
    page.click('.confirm');
    page.click('.confirm');
    await until(() => page.get('.confirm').getAttribute('aria-busy') === 'true', 'it is being sent');
    page.click('.confirm');
    await received(page);
    equal(sent.length, 1, 'requests');
    const [request] = sent;
    equal(request?.shown.entry, 'Withdraw from contract here', 'entry as shown');
    equal(request?.shown.confirm, 'Confirm withdrawal', 'confirm as shown');
    matches(request?.component ?? '', /^returns-withdrawal \d/);
    equal(request?.locale, 'en', 'locale');
    equal(request?.timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone, 'zone');
  });

  it('is kept and said so when there is no connection, and sent with both moments when it is back', async () => {
    let down = true;
    const sent = watch(() => (down ? HttpResponse.error() : undefined));
    const told: string[] = [];
    const page = mountWithdrawal({ open: '' });
    for (const name of ['returns-withdrawal-kept', 'returns-failed', 'returns-withdrawal-declared'] as const) {
      page.element.addEventListener(name, (event) => told.push(`${event.type} ${Object.keys(event.detail).join()}`));
    }
    await goToReview(page);
    const statement = page.get('[part="statement"]').textContent;
    page.click('.confirm');
    await isKept(page);
    equal(page.focused()?.localName, 'h2', 'focus');
    matches(page.text(), /Not sent yet.*no connection.*kept on this device.*\d\d:\d\d:\d\d.*sent by itself/);
    equal(page.get('[part="statement"]').textContent, statement, 'the statement is there to read');
    equal(keptOnDevice().length, 1, 'on the device');
    down = false;
    dispatchEvent(new Event('online'));
    await received(page);
    equal(new Set(sent.map(({ id }) => id)).size, 1, 'one statement');
    equal(new Set(sent.map(({ device }) => device?.confirmedAt)).size, 1, 'one moment of confirmation');
    say((sent.at(-1)?.device?.sentAt ?? '') > (sent[0]?.device?.sentAt ?? ''), 'each sending has its own');
    equal(keptOnDevice(), [], 'gone from the device');
    equal(
      told,
      ['returns-failed code,step', 'returns-withdrawal-kept ', 'returns-withdrawal-declared number,receivedAt'],
      'events',
    );
  });

  it('is sent by the button, and by the next page after a reload', async () => {
    let down = true;
    const sent = watch(() => (down ? HttpResponse.error() : undefined));
    const first = mountWithdrawal({ open: '' });
    await goToReview(first);
    first.click('.confirm');
    await isKept(first);
    const before = sent.length;
    first.click('.panel + .actions .primary');
    await until(() => sent.length > before, 'sent once more');
    first.element.remove();
    down = false;
    const next = mountWithdrawal({});
    const number = await received(next);
    matches(number, /^W-/);
    equal(new Set(sent.map(({ id }) => id)).size, 1, 'the same statement');
  });

  it('is sent from a page that has only a link, which says so', async () => {
    let down = true;
    watch(() => (down ? HttpResponse.error() : undefined));
    const first = mountWithdrawal({ open: '' });
    await goToReview(first);
    first.click('.confirm');
    await isKept(first);
    first.element.remove();
    down = false;
    const link = mountWithdrawal({ href: '/withdrawal' });
    await until(() => link.text().includes('has been received too: W-'), 'it is said beside the link');
    equal(keptOnDevice(), [], 'gone from the device');
  });

  it('says that the page must stay open where nothing can be kept', async () => {
    watch(() => HttpResponse.error());
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
    try {
      const page = mountWithdrawal({ open: '' });
      await goToReview(page);
      page.click('.confirm');
      await isKept(page);
      matches(page.text(), /does not let us keep it: leave this page open/);
      equal(keptOnDevice(), [], 'nothing on the device');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  for (const [what, answer] of [
    ['too many', () => problem(429, 'too_many_attempts', { retryAfter: 60 })],
    ['a gateway’s page', () => new HttpResponse('<h1>Bad gateway</h1>', { status: 500 })],
    ['a shop that is not there', () => problem(404, 'shop_unknown')],
    ['an answer that makes no sense', () => HttpResponse.json({ hello: 'world' }, { status: 201 })],
  ] as const) {
    it(`is kept at ${what}`, async () => {
      let down = true;
      watch(() => (down ? answer() : undefined));
      const page = mountWithdrawal({ open: '' });
      await goToReview(page);
      page.click('.confirm');
      await isKept(page);
      matches(page.text(), /does not answer at the moment/);
      down = false;
      page.click('.panel + .actions .primary');
      await received(page);
    });
  }

  it('shows what is wrong, and loses nothing, where the service does not take it', async () => {
    const params = { issues: [{ path: 'statement.email', code: 'too_big', message: 'Too long' }] };
    const sent = watch((attempt) => (attempt === 1 ? problem(422, 'invalid_request', params) : undefined));
    const page = mountWithdrawal({ open: '' });
    await goToReview(page);
    page.click('.confirm');
    await page.shown('.failure');
    equal(page.all('.mistake').length, 1, 'one field is named');
    equal(page.get('#email').getAttribute('aria-invalid'), 'true', 'the right one');
    for (const [field, said] of Object.entries(SOMEBODY)) {
      equal((page.get(`#${field}`) as HTMLInputElement).value, said, field);
    }
    equal(keptOnDevice().length, 1, 'still on the device');
    page.click('.primary');
    await page.shown('.confirm');
    page.click('.confirm');
    await received(page);
    equal(keptOnDevice(), [], 'gone from the device');
    equal(new Set(sent.map(({ id }) => id)).size, 2, 'a statement of its own');
  });

  it('gets another id, once, where its own belongs to another statement', async () => {
    const sent = watch((attempt) => (attempt === 1 ? problem(409, 'idempotency_mismatch') : undefined));
    const page = mountWithdrawal({ open: '' });
    await goToReview(page);
    page.click('.confirm');
    await received(page);
    equal(new Set(sent.map(({ id }) => id)).size, 2, 'ids');
    equal(new Set(sent.map(({ device }) => device?.confirmedAt)).size, 1, 'one moment');
  });

  it('does not wait for the shop’s name, nor for the orders of whoever is signed in', async () => {
    worker.use(http.get('/api/v1/shops/:shop', () => delay('infinite')));
    const page = mountWithdrawal({ open: '' }, { getToken: () => new Promise(() => undefined) });
    await goToReview(page);
    matches(page.get('[part="statement"]').textContent, /^To: the seller/);
    page.click('.confirm');
    await received(page);
  });

  it('offers the orders of whoever is signed in', async () => {
    const orders = [{ number: 'AN-7', placedOn: '2026-11-03', currency: 'EUR', lines: [], cases: [] }];
    worker.use(http.get('/api/v1/shops/:shop/orders', () => HttpResponse.json({ orders, next: null })));
    const page = mountWithdrawal({ open: '' }, { getToken: () => Promise.resolve('token') });
    await page.shown('ul.row .link');
    page.click('ul.row .link');
    equal((page.get('#contract') as HTMLInputElement).value, 'AN-7', 'filled in');
  });

  it('says when it was confirmed where the service says that too', async () => {
    worker.use(
      http.post(STATEMENTS, async ({ request }) => {
        const { id, statement, shown, locale } = (await request.json()) as WithdrawalRequest;
        const link = { path: '/r', expiresAt: '2027-01-01T00:00:00Z' };
        const receipt: WithdrawalReceipt = {
          id,
          number: 'W-TEST0001',
          receivedAt: '2026-11-22T23:10:00Z',
          confirmedAt: '2026-11-22T22:59:31Z',
          timeZone: 'Europe/Paris',
          locale,
          statement,
          text: shown.text,
          hash: 'a'.repeat(64),
          receipts: { pdf: link, text: link },
        };
        return HttpResponse.json(receipt, { status: 201 });
      }),
    );
    const page = mountWithdrawal({ open: '' });
    await goToReview(page);
    page.click('.confirm');
    await received(page);
    matches(page.get('.panel').innerText, /23 November 2026 at 00:10:00[\s\S]*22 November 2026 at 23:59:31/);
  });
});
