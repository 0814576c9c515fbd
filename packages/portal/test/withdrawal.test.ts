import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { accessibilityFaults } from './support/accessibility.ts';
import { equal, matches, say } from './support/expect.ts';
import { until } from './support/until.ts';
import {
  declare,
  goToReview,
  LOCALES,
  mountWithdrawal,
  SOMEBODY,
  WORDS,
  type WithdrawalPage,
} from './support/withdrawal.ts';

const clearPage = (): void => {
  document.body.replaceChildren();
  document.head.querySelectorAll('[data-test]').forEach((one) => one.remove());
  localStorage.clear();
};

const LINES = [
  { line: 'l1', title: 'Pull', variant: 'M', quantity: 2 },
  { line: 'l2', title: 'Lampe', quantity: 1 },
];
const KNOWN = { 'customer-name': 'Ioana Ștefănescu', 'order-number': 'AN-1001', email: 'ioana@example.com' };

const inspect = async ({ element }: WithdrawalPage, what: string): Promise<void> => {
  equal(await accessibilityFaults(element), [], `${what}: accessibility`);
  for (const width of [320, 768, 1280]) {
    await setViewport({ width, height: 800 });
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) throw new Error(`${what} at ${width}: ${scrollWidth}px in ${clientWidth}px`);
  }
};

describe('a withdrawal, on the real service', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(clearPage);

  for (const locale of LOCALES) {
    it(`by a guest, in ${locale}: every screen is accessible, fits, and says the words of the law alone`, async () => {
      const page = mountWithdrawal({ locale });
      const told: unknown[] = [];
      page.element.addEventListener('returns-withdrawal-declared', ({ detail }) => told.push(detail));
      await page.shown('.entry');
      equal(page.get('.entry').textContent, WORDS[locale].entry, 'entry');
      await inspect(page, 'entry');
      page.click('.entry');
      await page.shown('#name');
      equal(page.focused()?.localName, 'h2', 'focus in the form');
      await inspect(page, 'form');
      await until(() => page.all('[role="alert"]').length > 0, 'the rest is there');
      page.click('.primary');
      await page.shown('.mistake');
      equal(page.all('.mistake').length, 3, 'mistakes');
      equal(page.focused()?.id, 'name', 'focus on what is missing');
      await inspect(page, 'mistakes');
      await goToReview(page);
      equal(page.focused()?.localName, 'h2', 'focus in the review');
      equal(page.get('.confirm').textContent, WORDS[locale].confirm, 'confirm');
      const statement = page.get('[part="statement"]').textContent;
      for (const said of Object.values(SOMEBODY)) say(statement.includes(said), `${said} in: ${statement}`);
      await inspect(page, 'review');
      page.click('.confirm');
      await page.shown('[part="case-number"]');
      equal(page.focused()?.localName, 'h2', 'focus at the receipt');
      const number = page.get('[part="case-number"]').innerText;
      matches(number, /^W-/);
      matches(page.get('.panel').innerText, /\d\d:\d\d:\d\d/);
      equal(page.get('[part="statement"]').textContent, statement, 'the statement as it was read');
      await inspect(page, 'receipt');
      equal(
        (told as { number: string; receivedAt: string }[]).map((detail) => [detail.number, Object.keys(detail)]),
        [[number, ['number', 'receivedAt']]],
        'event',
      );
    });

    it(`by somebody the page knows, in ${locale}: to be confirmed, a part to be chosen`, async () => {
      const page = mountWithdrawal({ locale, open: '', ...KNOWN, lines: JSON.stringify(LINES) });
      await page.shown('.part select');
      equal(page.all('input').length, 0, 'nothing to type');
      equal(
        page.all('select').map((field) => (field as HTMLSelectElement).value),
        ['2', '1'],
        'all of it, until somebody says otherwise',
      );
      await inspect(page, 'prefilled');
      page.get('.part').toggleAttribute('open', true);
      (page.all('select')[1] as HTMLSelectElement).value = '0';
      await inspect(page, 'a part');
      page.click('.primary');
      await page.shown('.confirm');
      const statement = page.get('[part="statement"]').textContent;
      matches(statement, /2 × Pull, M/);
      equal(statement.includes('Lampe'), false, 'what is kept is not in it');
      page.click('.confirm');
      await page.shown('[part="case-number"]');
    });
  }

  it('goes back with everything that was said, and what the page knows can be typed over', async () => {
    const page = mountWithdrawal({ open: '', ...KNOWN });
    await page.shown('.known');
    page.click('.known .link');
    await page.shown('#name');
    page.type('#contract', 'the blue lamp of October');
    await until(() => page.all('[role="alert"]').length > 0, 'the rest is there');
    page.click('.primary');
    await page.shown('.confirm');
    page.click('.actions .link');
    await page.shown('#contract');
    equal((page.get('#contract') as HTMLInputElement).value, 'the blue lamp of October', 'what was typed');
  });

  it('asks for three things and no more: no reason, no login, no incentive, ever', async () => {
    const page = mountWithdrawal({ open: '', lines: JSON.stringify(LINES) });
    await page.shown('.part select');
    const controls = page.all('input, select, textarea, button, a, [role], [contenteditable]');
    const described = controls.map((one) => {
      const required = (one as HTMLInputElement).required || one.getAttribute('aria-required') === 'true';
      const type = one.localName === 'input' ? `:${(one as HTMLInputElement).type}` : '';
      return `${one.localName}${type} ${one.id || one.className || one.getAttribute('role')}${required ? ' required' : ''}`;
    });
    equal(
      described,
      [
        'div region',
        'input:text name required',
        'input:text contract required',
        'input:email email required',
        'select quantity-0',
        'select quantity-1',
        'textarea text',
        'button primary',
      ],
      'the controls of the form',
    );
    await goToReview(page);
    equal(
      page.all('input, select, textarea, button, a').map(({ textContent }) => textContent.trim()),
      ['Confirm withdrawal', 'Change something'],
      'the controls of the review',
    );
  });

  it('takes whatever identifies a contract, and the answer does not tell whether there is one', async () => {
    const screens: string[] = [];
    for (const contract of ['AN-1001', 'something that nobody sells']) {
      const page = mountWithdrawal({ open: '' });
      await goToReview(page, { ...SOMEBODY, contract });
      await until(() => page.text().includes('To: Atelier Nuage'), 'the shop’s name has arrived');
      page.click('.confirm');
      await page.shown('[part="case-number"]');
      const number = page.get('[part="case-number"]').innerText;
      screens.push(
        page
          .text()
          .replace(number, '')
          .replace(contract, '')
          .replace(/\d\d:\d\d:\d\d/g, ''),
      );
      page.element.remove();
    }
    equal(screens[0], screens[1], 'the same screen');
  });

  it('leaves whoever types where they are when the rest arrives', async () => {
    const page = mountWithdrawal({ open: '' });
    while (page.all('#name').length === 0) await new Promise(requestAnimationFrame);
    equal(page.all('[role="alert"]').length, 0, 'the rest is on its way');
    page.get('#name').focus();
    page.type('#name', 'Ioana');
    await until(() => page.all('[role="alert"]').length > 0, 'the rest is there');
    await page.element.updateComplete;
    equal(page.focused()?.id, 'name', 'focus');
    equal((page.get('#name') as HTMLInputElement).value, 'Ioana', 'what was typed');
  });

  it('is done with the keyboard alone', async () => {
    const page = mountWithdrawal();
    await page.shown('.entry');
    await sendKeys({ press: 'Tab' });
    equal(page.focused()?.className.includes('entry'), true, 'the entry is the first stop');
    await sendKeys({ press: 'Enter' });
    await page.shown('#name');
    for (const said of Object.values(SOMEBODY)) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: said });
    }
    await sendKeys({ press: 'Enter' });
    await page.shown('.confirm');
    await sendKeys({ press: 'Tab' });
    equal(page.focused()?.textContent, WORDS.en.confirm, 'the confirmation comes next');
    await sendKeys({ press: 'Enter' });
    await page.shown('[part="case-number"]');
  });

  it('gives the two controls no other words, whatever texts and attributes say', async () => {
    const texts = Object.fromEntries(
      [
        'withdrawal.entry',
        'withdrawal.confirm',
        'review.confirm_withdrawal',
        'confirm.confirm',
        'entry',
        'confirm',
      ].map((id) => [id, 'Get a voucher instead']),
    );
    const page = mountWithdrawal({}, { texts: { en: { ...texts, 'withdrawal.title': 'Our own title' } } });
    await page.shown('.entry');
    equal(page.get('.entry').textContent, WORDS.en.entry, 'entry');
    page.click('.entry');
    await until(() => page.all('h2')[0]?.innerText === 'Our own title', 'other sentences are the shop’s to choose');
    await goToReview(page);
    equal(page.get('.confirm').textContent, WORDS.en.confirm, 'confirm');
  });

  it('as a link leads to the form, and loads nothing else', async () => {
    const page = mountWithdrawal({ href: '/withdrawal', locale: 'ro' });
    await page.shown('a.entry');
    equal([page.get('a').textContent, page.get('a').getAttribute('href')], [WORDS.ro.entry, '/withdrawal'], 'link');
    equal(page.all('button').length, 0, 'no button');
  });

  it('takes the place of what stands inside it', async () => {
    const element = document.createElement('returns-withdrawal');
    const link = document.createElement('a');
    link.href = 'mailto:shop@example.com';
    element.append(link);
    document.body.append(element);
    await until(() => Boolean(element.shadowRoot?.querySelector('.entry')), 'the element stands');
    equal(link.getClientRects().length, 0, 'not twice');
  });

  it('saves the acknowledgement as the service makes it, and as text of its own where that cannot be had', async () => {
    const page = mountWithdrawal({ open: '' });
    const number = await declare(page);
    const saved: { name: string; size: number; type: string }[] = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      saved.push({ name: this.download, size: blob?.size ?? 0, type: blob?.type ?? '' });
    };
    const real = globalThis.fetch;
    try {
      const [, pdf, text] = page.all('[part="secondary-button"]');
      pdf?.click();
      await until(() => saved.length === 1, 'a PDF');
      text?.click();
      await until(() => saved.length === 2, 'a text');
      globalThis.fetch = () => Promise.reject(new TypeError('offline'));
      pdf?.click();
      await until(() => saved.length === 3, 'a text of the page’s own');
      equal(
        saved.map(({ name }) => name),
        [`withdrawal-${number}.pdf`, `withdrawal-${number}.txt`, `withdrawal-${number}.txt`],
        'names',
      );
      matches(saved[0]?.type ?? '', /pdf/);
      say((saved[2]?.size ?? 0) > 300, 'the whole receipt is in it');
      await until(() => page.text().includes('saved as a text file instead'), 'it is said');
    } finally {
      globalThis.fetch = real;
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
  });
});
