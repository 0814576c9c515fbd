import { setViewport } from '@web/test-runner-commands';
import { equal, inspect, matches } from './support/expect.ts';
import { press, tabTo, write } from './support/keyboard.ts';
import { clearPage, mount, orderFor, until, type Portal } from './support/portal.ts';

const headingHasFocus = (portal: Portal, step: string): Promise<void> =>
  until(() => portal.element.shadowRoot?.activeElement?.localName === 'h2', `${step}: the heading has the focus`);

const words = {
  en: {
    title: 'Find your order',
    items: /Return until \w+day/,
    money: /€\d+\.\d\d/,
    done: /Your return is registered/,
  },
  fr: {
    title: 'Retrouvez votre commande',
    items: /Retour possible jusqu’au \w+di/,
    money: /\d+,\d\d €/,
    done: /Votre retour est enregistré/,
  },
  ro: {
    title: 'Găsiți comanda dumneavoastră',
    items: /Retur posibil până \S+,? \d+/,
    money: /\d+,\d\d EUR/,
    done: /Returul dumneavoastră a fost înregistrat/,
  },
} as const;

describe('the journey, by keyboard only, on a phone', () => {
  before(async () => {
    await setViewport({ width: 320, height: 800 });
  });
  after(() => setViewport({ width: 1280, height: 800 }));
  afterEach(clearPage);

  for (const locale of ['fr', 'ro', 'en'] as const) {
    it(`goes from look-up to a case number and back to its status in ${locale}`, async () => {
      const order = await orderFor('atelier-nuage', 'discounted');
      const portal = await mount({ locale });
      const submitted: unknown[] = [];
      portal.element.addEventListener('returns-submitted', (event) => submitted.push(...event.detail.numbers));
      equal(portal.get('h2').innerText, words[locale].title, 'title');
      equal(portal.get('.portal').lang, locale, 'language');
      await inspect(portal, 'lookup');

      await tabTo(portal, '#number');
      await press('Enter');
      await portal.shown('.mistake');
      equal(portal.all('.mistake').length, 2, 'both fields are asked for');
      await inspect(portal, 'lookup with mistakes');
      await until(() => portal.element.shadowRoot?.activeElement?.id === 'number', 'the first mistake has the focus');
      await write(order.number);
      await tabTo(portal, '#email');
      await write(order.email);
      await press('Enter');

      await portal.shown('.items');
      await headingHasFocus(portal, 'items');
      matches(portal.text(), words[locale].items);
      matches(portal.text(), words[locale].money);
      await inspect(portal, 'items');
      await tabTo(portal, 'input[name="line"]');
      await press('Space');
      await tabTo(portal, '.primary');
      await press('Enter');

      await portal.shown('.panel');
      await headingHasFocus(portal, 'details');
      await tabTo(portal, '.primary');
      await press('Enter');
      await portal.shown('.mistake');
      await inspect(portal, 'details with mistakes');
      await tabTo(portal, 'input[value="withdrawal"]');
      await press('ArrowDown');
      await portal.shown('select');
      equal(portal.get('input[value="goodwill"]').checked, true, 'the arrow chose goodwill');
      await tabTo(portal, 'select');
      await press('ArrowDown');
      await tabTo(portal, 'input[name^="outcome-"]');
      await press('ArrowDown');
      equal(portal.get('input[value="store_credit"]').checked, true, 'the arrow chose credit');
      await inspect(portal, 'details');
      await tabTo(portal, 'textarea');
      await write('ș ț « » <b>');
      await tabTo(portal, '.primary');
      await press('Enter');

      await portal.shown('input[name^="method-"]');
      await headingHasFocus(portal, 'method');
      await tabTo(portal, 'input[name^="method-"]');
      await press('Space');
      await inspect(portal, 'method');
      await tabTo(portal, '.primary');
      await press('Enter');

      await portal.shown('.ledger');
      await headingHasFocus(portal, 'review');
      await tabTo(portal, 'summary');
      await press('Enter');
      await inspect(portal, 'review');
      await tabTo(portal, '.primary');
      await press('Enter');

      await portal.shown('[part="case-number"]');
      await headingHasFocus(portal, 'done');
      matches(portal.text(), words[locale].done);
      await inspect(portal, 'done');
      const number = portal.get('[part="case-number"]').innerText;
      equal(submitted, [number], 'returns-submitted');

      portal.element.remove();
      const later = await mount({ locale, 'order-number': number });
      await tabTo(later, '#email');
      await write(order.email);
      await press('Enter');
      await later.shown('returns-tracker');
      const tracker = later.get('returns-tracker');
      await until(() => tracker.shadowRoot?.activeElement?.localName === 'h2', 'case: the heading has the focus');
      matches(tracker.shadowRoot?.querySelector('h2')?.innerText ?? '', new RegExp(number));
      await inspect(later, 'case');
    });
  }
});

describe('what an order shows', () => {
  afterEach(clearPage);

  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['atelier-nuage', 'last_day', /Last day to return|Return until/],
    ['atelier-nuage', 'expired', /closed on .* Faulty or damaged\? You still have rights until/],
    ['atelier-nuage', 'not_delivered', /your 14 days only start when everything has arrived/],
    ['atelier-nuage', 'final_sale', /Final sale: store credit only, until/],
    ['atelier-nuage', 'personalised', /It was made to your wishes/],
    ['casa-lumina', 'partly_returned', /1 of 3 already returned/],
    ['casa-lumina', 'delivery_unknown', /We do not know the delivery date/],
    ['harbour-market', 'two_sellers', /Sold by Wild Wool.*Sold by Tin Lantern/],
  ];
  for (const [shop, scenario, expected] of cases) {
    it(`${scenario} at ${shop}`, async () => {
      const portal = await mount({ shop });
      const { number, email } = await orderFor(shop, scenario);
      portal.get('#number').value = number;
      portal.get('#email').value = email;
      portal.click('.primary');
      await portal.shown('.items');
      matches(portal.text(), expected);
    });
  }
});

describe('goods that stay with the customer', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 1280, height: 800 }));
  afterEach(clearPage);

  it('need no way back: a part of the price for what came late', async () => {
    const { number, email } = await orderFor('harbour-market', 'open');
    const portal = await mount({ shop: 'harbour-market' });
    portal.get('#number').value = number;
    portal.get('#email').value = email;
    portal.click('.primary');
    await portal.shown('.items');
    portal.click('input[name="line"]');
    portal.click('.primary');
    await portal.shown('input[value="goodwill"]');
    portal.click('input[value="goodwill"]');
    await portal.shown('select');
    equal(portal.all('input[value="price_reduction"]').length, 1, 'offered while no reason was given');
    const reason = portal.get('select');
    for (const [code, offered] of [
      ['changed_mind', 0],
      ['arrived_late', 1],
    ] as const) {
      reason.value = code;
      reason.dispatchEvent(new Event('change'));
      await until(() => portal.all('input[value="price_reduction"]').length === offered, `offered for ${code}`);
    }
    portal.click('input[value="price_reduction"]');
    await until(() => portal.get('input[value="price_reduction"]').checked, 'the part of the price is chosen');
    await inspect(portal, 'details');
    portal.click('.primary');
    await portal.shown('.ledger');
    equal(portal.all('#review-method').length, 0, 'nothing is asked about the way back');
    matches(portal.text(), /The shop keeps/);
    matches(portal.text(), /The shop pays without waiting for a parcel/);
    await inspect(portal, 'review');
    portal.click('.primary');
    await portal.shown('[part="case-number"]');
    matches(portal.text(), /Your return is registered/);
    await inspect(portal, 'done');
  });
});
