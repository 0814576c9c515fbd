import { equal, inspect, matches, say } from './support/expect.ts';
import { pseudoFrench } from './support/pseudo-french.ts';
import { clearPage, goToReview, lookUp, mount, orderFor, portalOf, until, type Portal } from './support/portal.ts';

const chooseFirst = async (portal: Portal): Promise<void> => {
  portal.click('input[name="line"]');
  await portal.element.updateComplete;
  portal.click('.primary');
  await portal.shown('.panel');
};

describe('a reload', () => {
  afterEach(() => {
    clearPage();
    sessionStorage.clear();
  });

  it('keeps what was chosen where the shop wants that, and nothing about the person', async () => {
    const order = await orderFor('atelier-nuage', 'open');
    const portal = await mount({ remember: 'remember' });
    await lookUp(portal, order);
    await chooseFirst(portal);
    portal.click('input[value="goodwill"]');
    await portal.shown('textarea');
    (portal.get('textarea') as HTMLTextAreaElement).value = 'too tight';
    portal.get('textarea').dispatchEvent(new Event('input'));
    const stored = JSON.stringify(Object.entries(sessionStorage));
    say(stored.includes('too tight') && stored.includes(order.number), 'kept on the device');
    say(!stored.includes(order.email), 'the address is not');
    say(!/token|Bearer/i.test(stored), 'no token is');
    portal.element.remove();
    const again = await mount({ remember: 'remember' });
    await until(() => again.get('#number').value === order.number, 'the number is filled in');
    await lookUp(again, order);
    matches(again.text(), /We have kept the choices/);
    equal(again.all('input[name="line"]:checked').length, 1, 'the item is chosen');
    await inspect(again, 'restored');
    again.click('.primary');
    await again.shown('textarea');
    equal((again.get('textarea') as HTMLTextAreaElement).value, 'too tight', 'the note');
    again.element.remove();
  });

  it('keeps nothing by itself, and nothing after the end', async () => {
    const order = await orderFor('atelier-nuage', 'open');
    const portal = await mount({});
    await lookUp(portal, order);
    await chooseFirst(portal);
    equal(sessionStorage.length, 0, 'nothing is stored');
    portal.element.remove();
    const kept = await mount({ remember: 'remember' });
    await lookUp(kept, order);
    await goToReview(kept);
    equal(sessionStorage.length, 1, 'stored');
    kept.click('.primary');
    await kept.shown('[part="case-number"]');
    equal(sessionStorage.length, 0, 'gone with the submission');
  });
});

describe('the back button', () => {
  afterEach(clearPage);

  it('leads to the step before, forwards and backwards', async () => {
    const before = history.length;
    const portal = await mount({ history: 'history' });
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    await goToReview(portal);
    say(history.length >= before + 4, 'an entry a step');
    history.back();
    await portal.shown('input[name^="method-"]');
    history.back();
    await portal.shown('.panel');
    // Left on the page itself, the history follows.
    portal.click('.actions .link');
    await portal.shown('.items');
    history.back();
    await portal.shown('#number');
  });

  it('is left alone where the page does not want it', async () => {
    const before = history.length;
    const portal = await mount({});
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    await chooseFirst(portal);
    equal(history.length, before, 'no entry');
  });
});

describe('what a page can do', () => {
  afterEach(clearPage);

  it('hears each step, and at the end what was sent, without anything personal', async () => {
    const heard: string[] = [];
    const order = await orderFor('atelier-nuage', 'open');
    const listen = (name: string) => (event: Event) =>
      heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`);
    const [step, sent] = [listen('step'), listen('sent')];
    document.addEventListener('returns-step-changed', step);
    document.addEventListener('returns-submitted', sent);
    const portal = await mount({});
    await lookUp(portal, order);
    await goToReview(portal);
    portal.click('.primary');
    await portal.shown('[part="case-number"]');
    document.removeEventListener('returns-step-changed', step);
    document.removeEventListener('returns-submitted', sent);
    equal(
      heard.slice(0, 5).map((line) => line.replace(/.*"step":"(\w+)","previous":"(\w+)".*/, '$2 > $1')),
      ['lookup > items', 'items > details', 'details > method', 'method > review', 'review > done'],
      'steps',
    );
    const summary = JSON.parse(heard[5]?.slice(5) ?? '{}') as Record<string, unknown>;
    equal(
      [Object.keys(summary), summary.units, summary.tracks, summary.outcomes],
      [['numbers', 'units', 'tracks', 'outcomes'], 1, ['goodwill'], ['refund']],
      'the summary',
    );
    say(!heard.join().includes(order.email) && !heard.join().includes(order.number), 'nothing personal');
  });

  it('starts, opens and resets the journey', async () => {
    const order = await orderFor('atelier-nuage', 'open');
    const portal = await mount({});
    await portal.element.start();
    equal(portal.element.shadowRoot?.activeElement?.id, 'number', 'the cursor is in the first field');
    await lookUp(portal, order);
    await goToReview(portal);
    portal.click('.primary');
    await portal.shown('[part="case-number"]');
    const number = portal.get('[part="case-number"]').innerText;
    portal.element.reset();
    await portal.shown('#number');
    await until(() => portal.get('#number').value === '', 'nothing is left of the order');
    await portal.element.open(number);
    await until(() => portal.get('#number').value === number, 'the number is filled in');
  });

  it('changes any sentence in any language, but not the words of the law', async () => {
    const portal = await mount({
      locale: 'fr',
      texts: JSON.stringify({
        fr: { 'lookup.title': 'Vos retours', 'items.order': 'N° {0} du {1}', 'review.confirm_withdrawal': 'OK' },
        en: { 'lookup.title': 'Your returns' },
      }),
    });
    await until(() => portal.get('h2').innerText === 'Vos retours', 'French');
    portal.element.locale = 'en';
    await until(() => portal.get('h2').innerText === 'Your returns', 'English');
    portal.element.locale = 'fr';
    await until(() => portal.get('h2').innerText === 'Vos retours', 'French again');
    const order = await orderFor('atelier-nuage', 'open');
    await lookUp(portal, order);
    matches(portal.text(), new RegExp(`N° ${order.number} du \\d+`));
    await chooseFirst(portal);
    portal.click('input[value="withdrawal"]');
    await portal.element.updateComplete;
    portal.click('.primary');
    await portal.shown('input[name^="method-"]');
    portal.click('input[name^="method-"]');
    await portal.element.updateComplete;
    portal.click('.primary');
    await portal.shown('.ledger');
    equal(portal.get('.primary').innerText, 'Confirmer la rétractation', 'the statutory words stand');
  });

  it('fills the slots for header, help, footer and an empty order', async () => {
    const portal = await mount({});
    for (const slot of ['header', 'help', 'footer']) {
      const element = document.createElement('p');
      element.slot = slot;
      element.textContent = `the ${slot}`;
      portal.element.append(element);
    }
    const assigned = portal.all('slot').filter((slot) => (slot as HTMLSlotElement).assignedElements().length > 0);
    equal(
      assigned.map((slot) => (slot as HTMLSlotElement).name),
      ['header', 'help', 'footer'],
      'filled',
    );
    await inspect(portal, 'slots');
  });
});

describe('inside hostile pages', () => {
  let style: HTMLStyleElement | null = null;
  afterEach(() => {
    style?.remove();
    document.documentElement.removeAttribute('dir');
    clearPage();
  });
  const page = (css: string): void => {
    style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
  };
  const look = (portal: Portal): string => {
    const { fontSize, lineHeight, textAlign, letterSpacing, textTransform } = getComputedStyle(portal.get('label'));
    const { width } = portal.get('#number').getBoundingClientRect();
    return JSON.stringify([fontSize, lineHeight, textAlign, letterSpacing, textTransform, Math.round(width)]);
  };

  it('looks the same under rules for everything and a shrunken root', async () => {
    const host = document.createElement('div');
    host.style.width = '400px';
    document.body.append(host);
    const plain = await mount({});
    host.append(plain.element);
    await until(() => plain.get('#number').getBoundingClientRect().width > 0, 'drawn');
    const expected = look(plain);
    page(`
      html { font-size: 62.5%; }
      * { all: unset !important; }
      * { letter-spacing: 9px !important; text-transform: uppercase !important; text-align: center !important;
          line-height: 3 !important; margin: 30px !important; float: left !important; }
      div { display: block !important; width: 400px !important; margin: 0 !important; }
      returns-portal { width: 400px !important; margin: 0 !important; }
    `);
    await plain.element.updateComplete;
    equal(look(plain), expected, 'under a hostile sheet');
    await inspect(plain, 'hostile page');
  });

  it('reads from left to right on a page that does not', async () => {
    document.documentElement.dir = 'rtl';
    const portal = await mount({ locale: 'ro' });
    equal(getComputedStyle(portal.get('#number')).direction, 'ltr', 'its languages do');
  });

  it('keeps its place and its data when it is moved, and works in a dialog', async () => {
    const portal = await mount({});
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    await chooseFirst(portal);
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.append(portal.element);
    dialog.showModal();
    equal(portal.all('.panel').length, 1, 'the step is still there');
    portal.click('input[value="withdrawal"]');
    await portal.element.updateComplete;
    portal.click('.primary');
    await portal.shown('input[name^="method-"]');
    await inspect(portal, 'in a dialog');
  });

  it('does not mix up two shops on one page', async () => {
    const [one, other] = [await mount({}), await mount({ shop: 'casa-lumina', locale: 'ro' })];
    await lookUp(one, await orderFor('atelier-nuage', 'open'));
    await lookUp(other, await orderFor('casa-lumina', 'open'));
    matches(one.text(), /AN-/);
    matches(other.text(), /CL-/);
    say(!one.text().includes('CL-'), 'apart');
  });

  it('fits a column of 320 pixels with sentences that are 40 % longer', async () => {
    const column = document.createElement('div');
    column.style.width = '320px';
    document.body.append(column);
    const element = document.createElement('returns-portal');
    element.setAttribute('endpoint', '/api');
    element.setAttribute('shop', 'harbour-market');
    element.setAttribute('locale', 'fr');
    element.texts = { fr: pseudoFrench() };
    column.append(element);
    const portal = portalOf(element);
    await portal.shown('#number');
    await inspect(portal, 'look-up in a column');
    await lookUp(portal, await orderFor('harbour-market', 'two_sellers'));
    await inspect(portal, 'items in a column');
    portal.click('.select-all');
    await portal.element.updateComplete;
    portal.click('.primary');
    await portal.shown('.panel');
    for (const choice of portal.all('input[value="goodwill"]')) choice.click();
    await until(() => portal.all('select[id^="reason-"]').length > 1, 'reasons');
    portal.click('.primary');
    await portal.shown('.mistake');
    await inspect(portal, 'details in a column');
  });
});
