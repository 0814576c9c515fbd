import { delay, http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import { clearPage, mount, orderFor } from './support/portal.ts';

const worker = setupWorker();

/** In a file of its own: a module that has arrived once is never asked for again. */
describe('while the rest of the journey is on its way', () => {
  let journey: 'fails' | 'is slow' = 'fails';

  before(async () => {
    await worker.start({
      serviceWorker: { url: '/mockServiceWorker.js' },
      onUnhandledFrame: 'bypass',
      quiet: true,
    });
    worker.use(
      http.get('*/dist/journey.js*', async () => {
        if (journey === 'fails') return HttpResponse.error();
        await delay(400);
        return passthrough();
      }),
    );
  });
  after(() => worker.stop());
  afterEach(clearPage);

  it('keeps what was typed and says so when it does not arrive', async () => {
    const portal = await mount({ locale: 'fr' });
    portal.get('#number').value = 'AN-1001';
    portal.get('#email').value = 'camille@example.com';
    portal.click('.primary');
    await portal.shown('.failure');
    if (!portal.text().includes('n’a pas pu se charger')) throw new Error(portal.text());
    const typed = [portal.get('#number').value, portal.get('#email').value];
    if (typed.join() !== 'AN-1001,camille@example.com') throw new Error(`kept: ${typed.join()}`);
  });

  it('looks the order up once it has arrived', async () => {
    journey = 'is slow';
    const { number, email } = await orderFor('atelier-nuage', 'open');
    const portal = await mount({});
    portal.get('#number').value = number;
    portal.get('#email').value = email;
    portal.click('.primary');
    await portal.element.updateComplete;
    if (portal.get('.primary').getAttribute('aria-busy') !== 'true') throw new Error('the button is not busy');
    portal.click('.primary');
    await portal.shown('.items');
  });
});
