import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { WithdrawalReceipt } from '@returns-portal/contract';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openStage, type Stage } from './withdrawal-stage.ts';

/* The words of the law, written out: they must not come from where the element has them. */
const SHOPS = [
  {
    shop: 'atelier-nuage',
    lang: 'fr',
    entry: 'Renoncer au contrat ici',
    confirm: 'Confirmer la rétractation',
    zone: 'Europe/Paris',
    acknowledged: /^Nous avons bien reçu votre rétractation/,
  },
  {
    shop: 'casa-lumina',
    lang: 'ro',
    entry: 'Retrageți-vă din contract aici',
    confirm: 'Confirmați retragerea',
    zone: 'Europe/Bucharest',
    acknowledged: /^Am primit declarația dumneavoastră de retragere/,
  },
  {
    shop: 'harbour-market',
    lang: 'en',
    entry: 'Withdraw from contract here',
    confirm: 'Confirm withdrawal',
    zone: 'Europe/Dublin',
    acknowledged: /^We have received your withdrawal/,
  },
] as const;
type Demo = (typeof SHOPS)[number];
const [nuage, lumina] = SHOPS;

/** A Wednesday that is no holiday, nor is the day after: the last day of what was delivered on 4 November. */
const OPENED = '2026-11-18T12:00:00Z';
const DELIVERED = '2026-11-04';

const ANYBODY = { name: 'Ilinca Crăciun', email: 'ilinca@example.com' };

interface Person {
  readonly name: string;
  readonly email: string;
}

describe('the withdrawal function in a browser, on the real service', () => {
  let browser: Browser | undefined;
  let stage: Stage;

  before(async () => {
    const executablePath = process.env.CHROME_PATH;
    assert.ok(executablePath, 'npm run test:e2e finds a browser and names it in CHROME_PATH');
    stage = await openStage(OPENED);
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    });
  });

  after(async () => {
    await browser?.close();
    await stage.close();
  });

  const open = async ({ shop, zone }: Demo, page?: Page): Promise<Page> => {
    assert.ok(browser);
    const opened = page ?? (await (await browser.newContext({ timezoneId: zone })).newPage());
    opened.setDefaultTimeout(15_000);
    await opened.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await opened.goto(`${stage.origin}/shops/${shop}/withdrawal.html`);
    await opened.locator('returns-withdrawal #contract').waitFor();
    return opened;
  };

  const fill = async (page: Page, { name, email }: Person, contract: string): Promise<void> => {
    await page.locator('returns-withdrawal #name').fill(name);
    await page.locator('returns-withdrawal #contract').fill(contract);
    await page.locator('returns-withdrawal #email').fill(email);
  };

  const review = async (page: Page, demo: Demo, person: Person, contract: string) => {
    await fill(page, person, contract);
    await page.locator('returns-withdrawal form .primary').click();
    return page.getByRole('button', { name: demo.confirm, exact: true });
  };

  /** What the service answered to the statement that the page is about to send. */
  const receiptOf = async (page: Page): Promise<WithdrawalReceipt> => {
    const answer = await page.waitForResponse((response) => {
      return response.request().method() === 'POST' && response.url().endsWith('/withdrawals') && response.ok();
    });
    return (await answer.json()) as WithdrawalReceipt;
  };

  const declare = async (demo: Demo, person: Person, contract: string): Promise<WithdrawalReceipt> => {
    const page = await open(demo);
    const confirm = await review(page, demo, person, contract);
    const [receipt] = await Promise.all([receiptOf(page), confirm.click()]);
    await page.locator('returns-withdrawal [part=case-number]').waitFor();
    await page.context().close();
    return receipt;
  };

  const acknowledgements = ({ number }: WithdrawalReceipt) =>
    stage.mails.filter(({ subject, text }) => `${subject} ${text}`.includes(number));

  for (const demo of SHOPS) {
    it(`${demo.lang}: from the shop's footer to the receipt, by keyboard alone, under its strict policy`, async () => {
      assert.ok(browser);
      const page = await (await browser.newContext({ timezoneId: demo.zone })).newPage();
      await page.goto(`${stage.origin}/shops/${demo.shop}/`);
      // The element's own, not the link that stands there until the element does.
      const entry = page.locator('returns-withdrawal .entry').first();
      await entry.waitFor();
      assert.equal(await entry.innerText(), demo.entry);
      await entry.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/withdrawal\.html/, { waitUntil: 'commit' });
      await open(demo, page);

      const { order, customer } = await stage.putOrder(demo.shop, 'open', DELIVERED);
      await page.locator('returns-withdrawal #name').focus();
      await page.keyboard.type(customer.name);
      await page.keyboard.press('Tab');
      await page.keyboard.type(order.number);
      await page.keyboard.press('Tab');
      await page.keyboard.type(customer.email);
      await page.keyboard.press('Enter');
      const statement = page.locator('returns-withdrawal [part=statement]');
      await statement.waitFor();
      const shown = await statement.innerText();
      for (const said of [customer.name, order.number, customer.email]) assert.ok(shown.includes(said), shown);
      await page.keyboard.press('Tab');
      const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent.trim());
      assert.equal(await focused(), demo.confirm, 'the words of the law, and nothing else');
      const [receipt] = await Promise.all([receiptOf(page), page.keyboard.press('Enter')]);
      await page.locator('returns-withdrawal [part=case-number]').waitFor();
      assert.equal(await page.locator('returns-withdrawal [part=case-number]').innerText(), receipt.number);
      assert.equal(receipt.timeZone, demo.zone);
      assert.deepEqual(await page.evaluate(() => (window as unknown as { violations: string[] }).violations), []);

      const { record, hash } = (await stage.records(demo.shop)).at(-1)!;
      assert.equal(hash, receipt.hash);
      const { text, entry: shownEntry, confirm } = record['shown'] as Record<string, string>;
      assert.deepEqual([shownEntry, confirm], [demo.entry, demo.confirm]);
      assert.equal(text?.replace(/\s+/g, ' ').trim(), shown.replace(/\s+/g, ' ').trim(), 'recorded as it was read');

      const handled = await stage.handled(demo.shop, receipt.id);
      assert.equal(handled.match, 'found');
      assert.ok(handled.cases.length > 0 && handled.lines.every(({ state }) => state === 'open'));
      const [mail] = await stage.until('the acknowledgement', () => {
        const found = acknowledgements(receipt);
        return Promise.resolve(found.length > 0 && found);
      });
      assert.equal(mail?.to.address, customer.email);
      assert.match(mail.subject, demo.acknowledged);
      // Its content, word for word (art. 11a(4)), and when: to the second, with the zone.
      const lines = text?.split('\n').filter((line) => line.trim() !== '') ?? [];
      for (const line of lines) assert.ok(mail.text.includes(line.trim()), `${line}\n\n${mail.text}`);
      assert.match(mail.text, /\d\d:\d\d:\d\d/);
      assert.ok(mail.attachments?.some(({ type }) => type === 'application/pdf'));

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /PDF/ }).click(),
      ]);
      assert.match(download.suggestedFilename(), new RegExp(`${receipt.number}\\.pdf$`));
      assert.equal((await readFile(await download.path())).subarray(0, 5).toString(), '%PDF-');
      await page.context().close();
    });

    it(`${demo.lang}: a contract that nobody knows is received in the same words, and put before staff`, async () => {
      const { order } = await stage.putOrder(demo.shop, 'open', DELIVERED);
      const page = await open(demo);
      const drawn = async (contract: string): Promise<string> => {
        await open(demo, page);
        const confirm = await review(page, demo, ANYBODY, contract);
        const [receipt] = await Promise.all([receiptOf(page), confirm.click()]);
        await page.locator('returns-withdrawal [part=case-number]').waitFor();
        const handled = await stage.handled(demo.shop, receipt.id);
        const expected = contract === order.number ? ['doubtful', 'check_consumer'] : ['unknown', 'identify_contract'];
        assert.deepEqual([handled.match, ...handled.tasks.map(({ kind }) => kind)], expected);
        assert.deepEqual(handled.cases, [], 'nothing is opened for whoever only knows a number');
        const words = await page.locator('returns-withdrawal .portal').innerText();
        return words
          .replaceAll(receipt.number, 'N')
          .replaceAll(contract, 'C')
          .replace(/\d\d:\d\d:\d\d/g, 'T');
      };
      assert.equal(await drawn(order.number), await drawn('NO-SUCH-ORDER'));
      await page.context().close();
    });
  }

  it('nothing on the page moves when the form arrives', async () => {
    assert.ok(browser);
    for (const { shop } of SHOPS) {
      for (const width of [320, 768, 1280]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.addInitScript(() => {
          const seen = { shift: 0 };
          Object.assign(window, { seen });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`${stage.origin}/shops/${shop}/withdrawal.html`);
        await page.locator('returns-withdrawal #contract').waitFor();
        await page.waitForLoadState('networkidle');
        const { shift } = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen);
        // Less than a control of the page's own that changes its width.
        assert.ok(shift < 0.001, `${shop} at ${width}: ${shift}`);
        await page.close();
      }
    }
  });

  it('a double click, and a second one while it is slow, make one statement', async () => {
    const page = await open(nuage);
    const before = (await stage.records('atelier-nuage')).length;
    let sent = 0;
    await page.route('**/withdrawals', async (route) => {
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    const confirm = await review(page, nuage, ANYBODY, 'deux fois');
    await confirm.dblclick();
    await confirm.click({ force: true, timeout: 2000 }).catch(() => undefined);
    await page.locator('returns-withdrawal [part=case-number]').waitFor();
    assert.equal(sent, 1);
    assert.equal((await stage.records('atelier-nuage')).length, before + 1);
    await page.context().close();
  });

  const midnights = [
    { demo: nuage, second: '2026-11-18T22:59:30Z', after: '2026-11-18T23:00:10Z', late: 'withdrawal_period_over' },
    {
      demo: lumina,
      second: '2026-11-18T21:59:30Z',
      after: '2026-11-18T22:00:10Z',
      // National law can be read as giving one day more: accepted and flagged (docs/law.md).
      late: 'withdrawal_late_by_national_count',
    },
  ] as const;
  for (const { demo, second, after: past, late } of midnights) {
    it(`${demo.zone}: 23:59:30 on the last day is in time, 00:00:10 is for a person to look at`, async () => {
      const judged = async (moment: string) => {
        const { order, customer } = await stage.putOrder(demo.shop, 'open', DELIVERED);
        stage.setClock(moment);
        const receipt = await declare(demo, customer, order.number);
        return stage.handled(demo.shop, receipt.id);
      };
      try {
        const inTime = await judged(second);
        assert.deepEqual(
          inTime.lines.map(({ state, flagged, because }) => [state, flagged, because.code]),
          inTime.lines.map(() => ['open', false, 'withdrawal_open']),
        );
        assert.deepEqual(inTime.tasks, []);
        const after = await judged(past);
        const waits = late === 'withdrawal_period_over';
        for (const { state, flagged, because } of after.lines) {
          assert.deepEqual([state, flagged, because.code], [waits ? 'waiting' : 'open', !waits, late]);
        }
        assert.deepEqual(
          after.tasks.map(({ kind }) => kind),
          [waits ? 'decide' : 'check'],
        );
      } finally {
        stage.setClock(OPENED);
      }
    });
  }

  it('offline at confirmation on the last evening: kept, said so, sent after midnight, and in time', async () => {
    const { order, customer } = await stage.putOrder('atelier-nuage', 'open', DELIVERED);
    const page = await open(nuage);
    await page.clock.install({ time: new Date('2026-11-18T22:59:30Z') });
    await open(nuage, page);
    const confirm = await review(page, nuage, customer, order.number);
    await page.context().setOffline(true);
    await confirm.click();
    const heading = page.locator('returns-withdrawal h2');
    await page.getByRole('heading', { name: 'Pas encore envoyée' }).waitFor();
    assert.match(await page.locator('returns-withdrawal .panel').innerText(), /23:59:3\d/);
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    assert.ok(kept.includes(order.number), 'kept on the device');

    stage.setClock('2026-11-18T23:20:00Z');
    try {
      await page.clock.fastForward('20:20');
      const [receipt] = await Promise.all([receiptOf(page), page.context().setOffline(false)]);
      await page.locator('returns-withdrawal [part=case-number]').waitFor();
      assert.match(receipt.receivedAt, /^2026-11-18T23:20/);
      assert.match(receipt.confirmedAt ?? '', /^2026-11-18T22:59/);
      const both = await page.locator('returns-withdrawal .panel').innerText();
      assert.match(both, /00:20:/);
      assert.match(both, /23:59:/);
      assert.equal(await page.evaluate(() => localStorage.length), 0, 'gone from the device with the receipt');
      const handled = await stage.handled('atelier-nuage', receipt.id);
      assert.deepEqual(
        handled.lines.map(({ state }) => state),
        handled.lines.map(() => 'open'),
      );
      assert.equal(await heading.innerText(), 'Votre rétractation a été reçue');
    } finally {
      stage.setClock(OPENED);
    }
    await page.context().close();
  });

  it('a page that is closed while it is kept: sent when the consumer comes back', async () => {
    const page = await open(lumina);
    const before = (await stage.records('casa-lumina')).length;
    const confirm = await review(page, lumina, ANYBODY, 'lampa din octombrie');
    await page.route('**/withdrawals', (route) => route.abort('internetdisconnected'));
    await confirm.click();
    await page.locator('returns-withdrawal .panel').waitFor();
    await page.unroute('**/withdrawals');
    const again = await page.context().newPage();
    await page.close();
    const [receipt] = await Promise.all([receiptOf(again), again.goto(`${stage.origin}/shops/casa-lumina/`)]);
    assert.equal(receipt.statement.contract, 'lampa din octombrie');
    assert.equal((await stage.records('casa-lumina')).length, before + 1);
    await again.context().close();
  });

  it('the mail server is away: received all the same, acknowledged once when it is back', async () => {
    stage.mailServer.stop();
    const receipt = await declare(nuage, ANYBODY, 'sans serveur de courrier');
    await stage.until('a vain attempt', () => Promise.resolve(stage.mailServer.refused() > 0));
    stage.mailServer.start();
    // Staff has a mail about it too.
    const toThem = () => acknowledgements(receipt).filter(({ to }) => to.address === ANYBODY.email);
    await stage.until('the acknowledgement', () => Promise.resolve(toThem().length > 0));
    assert.equal(toThem().length, 1);
  });

  it('the records of a shop are one chain, whole', async () => {
    const records = await stage.records('atelier-nuage');
    assert.ok(records.length > 3);
    let previous: unknown = null;
    for (const [index, { text, record, hash }] of records.entries()) {
      assert.deepEqual([record['position'], record['previous']], [index + 1, previous]);
      assert.equal(createHash('sha256').update(text).digest('hex'), hash);
      previous = hash;
    }
  });

  it('a screen reader hears a form of three required fields, and nothing to log in with', async () => {
    const page = await open(nuage);
    const heard = await page.locator('returns-withdrawal').ariaSnapshot();
    assert.match(heard, /heading .*\[level=2\]/);
    assert.equal(heard.match(/- textbox /g)?.length, 4, heard);
    const required = await page
      .locator('returns-withdrawal :is(input, textarea, select)')
      .evaluateAll((fields) =>
        fields
          .filter((field) => (field as HTMLInputElement).required || field.getAttribute('aria-required') === 'true')
          .map(({ id }) => id),
      );
    assert.deepEqual(required, ['name', 'contract', 'email']);
    assert.equal(await page.locator('returns-withdrawal input[type=password]').count(), 0);
    await page.context().close();
  });
});
