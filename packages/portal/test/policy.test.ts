import { readPolicy, type PolicyView } from '@returns-portal/contract';
import type { Policy } from '@returns-portal/policy';
import { ReturnsError } from '@returns-portal/sdk';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { accessibilityFaults } from './support/accessibility.ts';
import { BARE, FACT_CODES, RICH, viewOf } from './support/every-fact.ts';
import { mountPolicy, type PolicyPage } from './support/policy.ts';
import { until } from './support/until.ts';

const LOCALES = ['fr', 'ro', 'en'] as const;

const equal = (actual: unknown, expected: unknown, what: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};

const matches = (text: string, pattern: RegExp): void => {
  if (!pattern.test(text)) throw new Error(`${pattern} is not in: ${text}`);
};

const clearPage = (): void => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
};

const blocks = (): string[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? '');

const inspect = async ({ element }: PolicyPage, what: string): Promise<void> => {
  equal(await accessibilityFaults(element), [], `${what}: accessibility`);
  const { scrollWidth, clientWidth } = element;
  if (scrollWidth > clientWidth) throw new Error(`${what}: ${scrollWidth}px of content in ${clientWidth}px`);
};

const answering = (view: PolicyView) => ({ adapter: { readPolicy: () => Promise.resolve(view) } });

describe('the policy of each demo shop, on a phone', () => {
  before(async () => {
    await setViewport({ width: 320, height: 800 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => setViewport({ width: 1280, height: 800 }));
  afterEach(clearPage);

  const expected = {
    'atelier-nuage': {
      fr: /30 jours selon .*Avoir, avec 10\s% en plus/,
      ro: /30 de zile potrivit/,
      en: /€2\.90, once a return/,
    },
    'casa-lumina': {
      fr: /De 14 à 30 jours/,
      ro: /Între 14 și 30 de zile/,
      en: /14 to 30 days .*The shop charges no fee/,
    },
    'wild-wool': { fr: /récupérez 20\s% de son prix/, ro: /20\s?% din preț/, en: /20% of its price back/ },
    // 21 days of its own, 30 that the market promises.
    'tin-lantern': { fr: /30 jours selon/, ro: /30 de zile potrivit/, en: /30 days under the shop’s own conditions/ },
  } as const;

  for (const shop of Object.keys(expected) as (keyof typeof expected)[]) {
    for (const locale of LOCALES) {
      it(`${shop} in ${locale}`, async () => {
        const page = mountPolicy({ shop, locale, 'json-ld': '' });
        await page.shown('[part="full"]');
        equal(page.all('.portal')[0]?.lang, locale, 'language');
        matches(page.text(), expected[shop][locale]);
        await inspect(page, 'at a glance');
        page.openAll();
        await inspect(page, 'in full');
        equal(
          page.all('.fact').filter((fact) => fact.innerText.trim() === ''),
          [],
          'facts without words',
        );
        const [block = ''] = blocks();
        equal((JSON.parse(block) as Record<string, unknown>)['@type'], 'MerchantReturnPolicy', 'JSON-LD');
      });
    }
  }
});

describe('what is said of a policy', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 1280, height: 800 }));
  afterEach(clearPage);

  const whole = viewOf(RICH, BARE);

  it('is tried on every fact there is', () => {
    const told = [...whole.facts, ...viewOf(BARE).facts].map(({ code }) => code);
    equal(
      Object.keys(FACT_CODES).filter((code) => !(told as string[]).includes(code)),
      [],
      'not told by the policies of the test',
    );
  });

  for (const locale of LOCALES) {
    it(`has words for each fact in ${locale}, whatever it says`, async () => {
      for (const view of [whole, viewOf(BARE, RICH)]) {
        const page = mountPolicy({ shop: 'x', locale }, answering(view));
        await page.shown('[part="full"]');
        page.openAll();
        const told = view.facts.length + (view.operator?.facts.length ?? 0);
        equal(page.all('.fact').length, told, 'facts on the page');
        equal(
          page.all('.fact p').filter((line) => line.innerText.trim() === ''),
          [],
          'lines without words',
        );
        if (/undefined|\[object|NaN|null/.test(page.text())) throw new Error(page.text());
        await inspect(page, view.shop.id);
        page.element.remove();
      }
    });
  }

  it('has words for the policy of the guide', async () => {
    const guide = await (await fetch('/docs/guides/policy.md')).text();
    type Node = Record<string, unknown>;
    const isNode = (value: unknown): value is Node =>
      typeof value === 'object' && value !== null && !Array.isArray(value);
    const merged = (into: Node, part: Node): Node => {
      const both = Object.entries(part).map(([key, value]) => {
        const there = into[key];
        return [key, isNode(there) && isNode(value) ? merged(there, value) : value] as const;
      });
      return { ...into, ...Object.fromEntries(both) };
    };
    const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text) as Node);
    const read = readPolicy(examples.reduce(merged));
    if (!read.ok) throw new Error(JSON.stringify(read));
    const view = viewOf(read.policy);
    for (const locale of LOCALES) {
      const page = mountPolicy({ shop: 'x', locale }, answering(view));
      await page.shown('[part="full"]');
      equal(page.all('.fact').length, view.facts.length, `facts in ${locale}`);
      page.element.remove();
    }
  });

  it('keeps law and shop apart, and says of a rule that comes later what is left for it', async () => {
    const page = mountPolicy({ shop: 'x', locale: 'en' }, answering(whole));
    await page.shown('[part="full"]');
    page.openAll();
    const [law, shop] = page.all('details').map((section) => section.innerText.replace(/\s+/g, ' '));
    matches(law ?? '', /14 days to withdraw.*12 months more.*The shop collects.*For 2 years after delivery/);
    matches(law ?? '', /second-hand goods it is 12 months/);
    matches(shop ?? '', /You have 1 day to ask.*Only for: shoes en.*Except: sale en/);
    matches(
      shop ?? '',
      /You have 30 days to ask for a return\. Counted from the day of delivery\. For everything else\./,
    );
    matches(shop ?? '', /from 15 November to 31 December, .* until 1 February at least/);
    matches(shop ?? '', /Store credit with 10% and RON\s5\.00 on top \(on top: RON\s40\.00 at most\)/);
    matches(shop ?? '', /test en: 5% of what comes back/);
    equal(/withdraw/i.test(shop ?? '') && (shop ?? '').includes('Never taken when you withdraw by law'), true, 'fees');
    equal(
      page.all('a').map((link) => link.getAttribute('href')),
      ['https://shop.example/help'],
      'links',
    );
  });

  it('promises a time for everything only where there is one', async () => {
    const windowsOf = async (windows: Policy['goodwill']['windows'], operator?: Policy) => {
      const view = viewOf({ ...RICH, goodwill: { ...RICH.goodwill, windows } }, operator);
      const page = mountPolicy({ shop: 'x', locale: 'en' }, answering(view));
      await page.shown('[part="full"]');
      return page.all('.glance-row')[0]?.innerText.replace(/\s+/g, ' ') ?? '';
    };
    const shoes = { when: { categories: ['shoes'] }, days: 60, from: 'delivered' } as const;
    const all = { days: 20, from: 'delivered' } as const;
    matches(await windowsOf([shoes]), /For some items up to 60 days/);
    matches(await windowsOf([shoes, all]), /20 to 60 days/);
    matches(await windowsOf([all]), /reason 20 days/);
    const market = { ...RICH, shop: 'market', goodwill: { ...RICH.goodwill, windows: [{ ...all, days: 30 }] } };
    matches(await windowsOf([shoes, all], market), /30 to 60 days/);
    matches(await windowsOf([shoes], market), /30 to 60 days/);
  });

  it('leaves out what only a newer service knows', async () => {
    const news = { code: 'goodwill_lottery', path: '$', params: {} } as unknown as PolicyView['facts'][number];
    const page = mountPolicy({ shop: 'x', locale: 'en' }, answering({ ...whole, facts: [news, ...whole.facts] }));
    await page.shown('[part="full"]');
    equal(page.all('.fact').length, whole.facts.length, 'facts on the page');
  });
});

describe('the element around a policy', () => {
  afterEach(clearPage);

  const view = viewOf(RICH);

  it('asks for the country that it is told, else that of the page, and again when it changes', async () => {
    const asked: (string | undefined)[] = [];
    const adapter = {
      readPolicy: ({ country }: { country?: string | undefined }) => {
        asked.push(country);
        return Promise.resolve(view);
      },
    };
    document.documentElement.lang = 'ro';
    const page = mountPolicy({ shop: 'x' }, { adapter });
    await page.shown('[part="full"]');
    document.documentElement.lang = 'fr-BE';
    await until(() => asked.length === 2, 'asked for the region of the page');
    page.element.country = 'ro';
    await until(() => asked.length === 3, 'asked for the attribute');
    equal(
      asked,
      [null, 'BE', 'RO'].map((country) => country ?? undefined),
      'countries',
    );
    await until(() => page.text().includes('les retours en bref'), 'it speaks French');
  });

  it('says calmly that it failed, tells the page, and tries again with the focus kept', async () => {
    let down = true;
    const readPolicy = () =>
      down ? Promise.reject(new ReturnsError('network', 'no connection')) : Promise.resolve(view);
    const failures: unknown[] = [];
    document.body.addEventListener('returns-failed', ({ detail }) => failures.push(detail), { once: true });
    const page = mountPolicy({ shop: 'x', locale: 'en' }, { adapter: { readPolicy } });
    await page.shown('.failure');
    equal(failures, [{ code: 'network', step: 'policy' }], 'returns-failed');
    await inspect(page, 'failed');
    down = false;
    page.all('button')[0]?.click();
    await page.shown('[part="full"]');
    equal(page.element.shadowRoot?.activeElement?.localName, 'h2', 'focus');
  });

  it('does not offer to try again what is not there', async () => {
    const page = mountPolicy(
      { shop: 'nobody', locale: 'en' },
      {
        adapter: { readPolicy: () => Promise.reject(new ReturnsError('not_found', 'none')) },
      },
    );
    await page.shown('.message');
    equal(page.all('button').length, 0, 'buttons');
    matches(page.text(), /Your rights by law apply all the same/);
  });

  it('takes an unknown shop of the real service for a failure', async () => {
    const page = mountPolicy({ shop: 'nobody', locale: 'en' });
    const told = new Promise<string>((resolve) =>
      page.element.addEventListener('returns-failed', ({ detail }) => resolve(detail.code)),
    );
    equal(await told, 'shop_unknown', 'code');
  });

  it('shows a skeleton of about the final height meanwhile', async () => {
    let answer: (view: PolicyView) => void = () => undefined;
    const waiting = new Promise<PolicyView>((resolve) => (answer = resolve));
    const page = mountPolicy({ shop: 'x', locale: 'en' }, { adapter: { readPolicy: () => waiting } });
    await page.shown('[role="status"]');
    const { offsetHeight } = page.element;
    answer(viewOf(RICH));
    await page.shown('[part="full"]');
    if (page.element.offsetHeight < offsetHeight * 0.8) throw new Error('it shrinks');
  });

  it('leaves nothing behind, gives up what is on its way, and comes back', async () => {
    const signals: AbortSignal[] = [];
    let answer: (view: PolicyView) => void = () => undefined;
    const adapter = {
      readPolicy: (_query: object, { signal }: { signal?: AbortSignal | undefined } = {}) => {
        if (signal) signals.push(signal);
        return new Promise<PolicyView>((resolve) => (answer = resolve));
      },
    };
    const page = mountPolicy({ shop: 'x', locale: 'en', 'json-ld': '' }, { adapter });
    await until(() => signals.length === 1, 'asked');
    page.element.remove();
    equal(signals[0]?.aborted, true, 'given up');
    document.body.append(page.element);
    await until(() => signals.length === 2, 'asked again');
    answer(view);
    await page.shown('[part="full"]');
    equal(blocks().length, 1, 'one block');
    page.element.remove();
    equal(blocks(), [], 'no block');
    document.body.append(page.element);
    await until(() => blocks().length === 1, 'the block is back');
    equal(signals.length, 2, 'what is there is not asked for again');
    page.element.jsonLd = false;
    await until(() => blocks().length === 0, 'the block is gone when it is not wanted');
  });

  it('shows the shop that was asked for last, whatever answers first', async () => {
    const answers = new Map<string, (view: PolicyView) => void>();
    const slow = (shop: string) => ({
      readPolicy: () => new Promise<PolicyView>((resolve) => answers.set(shop, resolve)),
    });
    const page = mountPolicy({ shop: 'a', locale: 'en' }, { adapter: slow('a') });
    await until(() => answers.has('a'), 'asked for a');
    page.element.adapter = slow('b');
    await until(() => answers.has('b'), 'asked for b');
    answers.get('b')?.({ ...view, shop: { id: 'b', name: 'Second' } });
    await page.shown('[part="full"]');
    answers.get('a')?.({ ...view, shop: { id: 'a', name: 'First' } });
    // Whatever comes of the late answer is on the screen by the next frame.
    await new Promise(requestAnimationFrame);
    await page.element.updateComplete;
    matches(page.text(), /Second: returns at a glance/);
  });

  it('puts no end of a script into the page', async () => {
    const sly = { ...view, markup: { name: '</script><script>alert(1)</script>' } };
    const page = mountPolicy({ shop: 'x', locale: 'en', 'json-ld': '' }, answering(sly));
    await page.shown('[part="full"]');
    const [block = ''] = blocks();
    equal(block.includes('</script'), false, 'escaped');
    equal(JSON.parse(block), sly.markup, 'and still the same');
  });
});
