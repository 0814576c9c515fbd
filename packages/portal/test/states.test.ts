import { setViewport } from '@web/test-runner-commands';
import { delay, http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { equal, inspect, say } from './support/expect.ts';
import { breakNetwork } from './support/broken-network.ts';
import { lookUp, mount, orderFor, until, type Portal } from './support/portal.ts';

const worker = setupWorker();
const WIDTHS = [1280, 768, 320] as const;

/** Accessible on a phone, whole at every width. */
const inspectAll = async (portal: Portal, what: string): Promise<void> => {
  for (const width of WIDTHS) {
    await setViewport({ width, height: 800 });
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) throw new Error(`${what} at ${width}: ${scrollWidth}px in ${clientWidth}px`);
  }
  await inspect(portal, what);
};

const path = (name: string): string => `/api/v1/shops/:shop/${name}`;

/** Presses the one primary button while nothing answers. */
const pending = async (portal: Portal, route: string, what: string): Promise<void> => {
  worker.use(
    http.post(path(route), async () => {
      await delay('infinite');
      return HttpResponse.error();
    }),
  );
  portal.click('.primary');
  await until(() => portal.get('.primary').getAttribute('aria-busy') === 'true', `${what} is pending`);
  await inspectAll(portal, `${what}, pending`);
  worker.resetHandlers();
};

/** Presses it while the connection is lost. */
const failed = async (portal: Portal, route: string, what: string): Promise<void> => {
  worker.use(http.post(path(route), () => HttpResponse.error()));
  portal.click('.primary');
  await portal.shown('.failure');
  say(portal.all('[role="alert"] .failure').length === 1, 'it is announced');
  await inspectAll(portal, `${what}, failed`);
  worker.resetHandlers();
};

const next = async (portal: Portal, selector: string): Promise<void> => {
  portal.click('.primary');
  await portal.shown(selector);
};

const pick = async (portal: Portal, selector: string): Promise<void> => {
  portal.click(selector);
  await portal.element.updateComplete;
};

describe('every step in every state', () => {
  breakNetwork(worker);
  after(() => setViewport({ width: 1280, height: 800 }));

  for (const locale of ['fr', 'ro', 'en']) {
    it(`from the look-up to the end in ${locale}`, async function () {
      this.timeout(60_000);
      const order = await orderFor('casa-lumina', 'open');
      const portal = await mount({ shop: 'casa-lumina', locale });
      await inspectAll(portal, 'look-up');
      await until(() => portal.all('.row-of-links').length > 0, 'the shop has answered');
      portal.get('#number').value = order.number;
      portal.get('#email').value = order.email;
      await failed(portal, 'lookups', 'look-up');
      portal.element.remove();

      const waiting = await mount({ shop: 'casa-lumina', locale });
      await until(() => waiting.all('.row-of-links').length > 0, 'the shop has answered');
      waiting.get('#number').value = order.number;
      waiting.get('#email').value = order.email;
      await pending(waiting, 'lookups', 'look-up');
      waiting.element.remove();

      const journey = await mount({ shop: 'casa-lumina', locale });
      await lookUp(journey, order);
      await inspectAll(journey, 'items');
      journey.click('.primary');
      await journey.shown('#items-mistake');
      await inspectAll(journey, 'items with a mistake');
      await pick(journey, '.select-all');
      await next(journey, '.panel');
      await inspectAll(journey, 'details');
      journey.click('.primary');
      await journey.shown('.message.failure');
      await inspectAll(journey, 'details with mistakes');
      for (const choice of journey.all('input[value="withdrawal"]')) choice.click();
      await next(journey, 'input[name^="method-"]');
      await inspectAll(journey, 'method');
      journey.click('.primary');
      await journey.shown('.mistake');
      await inspectAll(journey, 'method with a mistake');
      await pick(journey, 'input[value="at_a_point"]');
      await journey.shown('input[name^="point-"]');
      await inspectAll(journey, 'points');
      await failed(journey, 'quotes', 'method');
      await next(journey, '.ledger');
      await inspectAll(journey, 'review');
      await failed(journey, 'returns', 'review');
      await next(journey, '[part="case-number"]');
      await journey.shown('a.secondary');
      await inspectAll(journey, 'done');
    });

    it(`says what still can be done where nothing can go back, in ${locale}`, async () => {
      const portal = await mount({ locale });
      await lookUp(portal, await orderFor('atelier-nuage', 'personalised'));
      await inspectAll(portal, 'nothing but a fault');
      say(portal.text().length > 100, 'there is a reason');
    });
  }

  it('keeps skeletons back for 300 ms, and takes the room that will be needed', async () => {
    const element = document.createElement('returns-portal');
    element.setAttribute('endpoint', '/api');
    element.setAttribute('shop', 'atelier-nuage');
    element.getToken = () => new Promise(() => undefined);
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('.skeleton') !== null, 'the skeleton');
    const skeleton = element.shadowRoot?.querySelector('.skeleton');
    const { animationDelay, opacity } = getComputedStyle(skeleton ?? document.body);
    equal([animationDelay, opacity], ['0.3s', '0'], 'nothing new is seen at first');
    say(element.getBoundingClientRect().height >= 24 * 16, 'the room is reserved');
  });
});
