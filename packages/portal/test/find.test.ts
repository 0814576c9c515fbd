import { mailWith, putSettings, signIn } from './support/customers.ts';
import { equal, inspect, matches, say } from './support/expect.ts';
import { clearPage, lookUp, mount, orderFor, portalOf, until, type Portal } from './support/portal.ts';

const shop = 'harbour-market';

describe('finding the order', () => {
  before(() => putSettings('atelier-nuage'));
  after(async () => {
    for (const changed of [shop, 'casa-lumina', 'atelier-nuage']) await putSettings(changed);
  });
  afterEach(clearPage);

  it('asks for what the shop wants, and offers its other ways', async () => {
    const { number } = await orderFor('casa-lumina', 'open');
    await putSettings('casa-lumina', { lookup: { contacts: ['postcode', 'email'], code: false } });
    const portal = await mount({ shop: 'casa-lumina', 'order-number': number });
    await portal.shown('#postcode');
    matches(portal.text(), /the postcode of your delivery address/);
    portal.click('.row-of-links .link');
    await portal.shown('#email');
    equal(portal.get('#number').value, number, 'the number stays');
    await inspect(portal, 'look-up with another contact');
    await putSettings('casa-lumina');
  });

  it('draws the right field from the first paint where the page says which', async () => {
    await putSettings('casa-lumina', { lookup: { contacts: ['phone', 'email'], code: false } });
    const portal = await mount({ shop: 'casa-lumina', contact: 'phone' });
    equal(portal.get('#phone').autocomplete, 'tel', 'a phone number');
  });

  for (const locale of ['fr', 'ro', 'en'] as const) {
    it(`leads through a code in the mail in ${locale}`, async () => {
      await putSettings(shop, { lookup: { contacts: ['email'], code: true } });
      const order = await orderFor(shop, 'open');
      const portal = await mount({ shop, locale });
      portal.get('#number').value = order.number;
      portal.get('#email').value = order.email;
      portal.click('.primary');
      await portal.shown('#code');
      await inspect(portal, 'code');
      portal.get('#code').value = '';
      portal.click('.primary');
      await portal.shown('#code-mistake');
      portal.get('#code').value = '000000';
      portal.click('.primary');
      await portal.shown('.failure');
      await inspect(portal, 'wrong code');
      const [, code = ''] = await mailWith(order.email, /(\d{3}\s?\d{3})/);
      portal.get('#code').value = ` ${code} `;
      portal.click('.primary');
      await portal.shown('.items');
    });
  }

  it('keeps what was typed for whoever changes it before the code', async () => {
    await putSettings(shop, { lookup: { contacts: ['email'], code: true } });
    const portal = await mount({ shop });
    portal.get('#number').value = 'HM-1';
    portal.get('#email').value = 'nobody@example.com';
    portal.click('.primary');
    await portal.shown('#code');
    portal.click('.actions .link:last-child');
    await portal.shown('#number');
    equal([portal.get('#number').value, portal.get('#email').value], ['HM-1', 'nobody@example.com'], 'typed');
  });
});

const signedIn = async (order: { email: string }, attributes: Record<string, string> = {}): Promise<Portal> => {
  const element = document.createElement('returns-portal');
  element.getToken = () => signIn('atelier-nuage', order.email);
  for (const [name, value] of Object.entries({ endpoint: '/api', shop: 'atelier-nuage', locale: 'en', ...attributes }))
    element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  const portal = portalOf(element);
  equal(portal.all('#number').length, 0, 'no form that will not be needed');
  return portal;
};

describe('customers who are signed in', () => {
  before(() => putSettings('atelier-nuage'));
  afterEach(clearPage);

  it('see their orders and choose one', async () => {
    const order = await orderFor('atelier-nuage', 'open');
    const portal = await signedIn(order);
    await portal.shown('.row.order');
    await inspect(portal, 'orders');
    const row = portal.all('.row.order').find((one) => one.innerText.includes(order.number));
    say(row !== undefined, 'the order is listed');
    row?.click();
    await portal.shown('.items');
    matches(portal.text(), new RegExp(order.number));
    portal.click('.actions .link');
    await portal.shown('.row.order');
  });

  it('come straight to the order of a deep link', async () => {
    const order = await orderFor('atelier-nuage', 'open');
    const portal = await signedIn(order, { 'order-number': order.number });
    await portal.shown('.items');
    matches(portal.text(), new RegExp(order.number));
  });

  it('are told when the link is to an order of somebody else, and shown their own', async () => {
    const order = await orderFor('atelier-nuage', 'open');
    const portal = await signedIn(order, { 'order-number': 'AN-0000' });
    await portal.shown('.failure');
    portal.click('.actions .secondary');
    await portal.shown('.row.order');
  });

  it('get the look-up when the shop does not know them', async () => {
    const element = document.createElement('returns-portal');
    element.getToken = () => Promise.resolve(null);
    element.setAttribute('endpoint', '/api');
    element.setAttribute('shop', 'atelier-nuage');
    document.body.append(element);
    const portal = portalOf(element);
    await portal.shown('#number');
    await lookUp(portal, await orderFor('atelier-nuage', 'open'));
    await until(() => portal.all('.items').length > 0, 'items');
  });
});
