import { restAdapter, type ReturnsAdapter } from '@returns-portal/sdk';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { equal, inspect, matches, say } from './support/expect.ts';
import { breakNetwork } from './support/broken-network.ts';
import { clearPage, lookUp, mount, orderFor, portalOf, until, type Portal } from './support/portal.ts';

const worker = setupWorker();

/** At the way of sending back, with the first line withdrawn from. */
const atMethod = async (locale = 'en'): Promise<Portal> => {
  const portal = await mount({ shop: 'casa-lumina', locale });
  await lookUp(portal, await orderFor('casa-lumina', 'open'));
  portal.click('input[name="line"]');
  await portal.element.updateComplete;
  portal.click('.primary');
  await portal.shown('.panel');
  portal.click('input[value="withdrawal"]');
  await portal.element.updateComplete;
  portal.click('.primary');
  await portal.shown('input[name^="method-"]');
  return portal;
};

const submit = async (portal: Portal): Promise<void> => {
  portal.click('.primary');
  await portal.shown('.ledger');
  portal.click('.primary');
  await portal.shown('[part="case-number"]');
};

describe('where to hand goods in', () => {
  breakNetwork(worker);

  for (const locale of ['fr', 'ro', 'en']) {
    it(`is a list with hours that can be searched, in ${locale}`, async () => {
      const portal = await atMethod(locale);
      portal.click('input[value="at_a_point"]');
      await portal.shown('input[name^="point-"]');
      equal(portal.all('input[name^="point-"]').length, 4, 'all points');
      portal.get('details.week').setAttribute('open', '');
      await inspect(portal, 'points');
      (portal.get('.search input') as HTMLInputElement).value = '700506';
      portal.click('.search .secondary');
      await until(() => portal.all('.card-title').some((title) => title.innerText === 'Copou Express'), 'found');
      await until(
        () => portal.all('.listing .card-title')[0]?.innerText === 'Copou Express',
        'the one of that town is first',
      );
      portal.click('input[value="iasi-copou"]');
      await until(() => (portal.get('input[value="iasi-copou"]') as HTMLInputElement).checked, 'chosen');
      portal.click('.primary');
      await portal.shown('.ledger');
      matches(portal.text(), /Copou Express/);
      portal.click('.primary');
      await portal.shown('[part="case-number"]');
      await until(() => portal.text().includes('Copou Express'), 'the end says where');
      await portal.shown('a.secondary');
      await inspect(portal, 'the end with a sheet to print');
      const sheet = await fetch((portal.get('a.secondary') as unknown as HTMLAnchorElement).href);
      equal([sheet.status, sheet.headers.get('content-type')], [200, 'application/pdf'], 'the sheet');
    });
  }

  it('does not stop anybody when the list cannot be had', async () => {
    worker.use(http.get('/api/v1/shops/:shop/points', () => HttpResponse.error()));
    const portal = await atMethod();
    portal.click('input[value="at_a_point"]');
    await portal.shown('.listing .mistake');
    await inspect(portal, 'points failed');
    await submit(portal);
  });

  it('is found again when the chosen point is gone at the last moment', async () => {
    const portal = await atMethod();
    portal.click('input[value="at_a_point"]');
    await portal.shown('input[name^="point-"]');
    portal.click('input[name^="point-"]');
    await portal.element.updateComplete;
    portal.click('.primary');
    await portal.shown('.ledger');
    worker.use(
      http.post(
        '/api/v1/shops/:shop/returns',
        () =>
          HttpResponse.json(
            {
              type: 'urn:returns-portal:problem:hand_over_unavailable',
              title: 'gone',
              status: 409,
              code: 'hand_over_unavailable',
              params: { seller: 'casa-lumina' },
            },
            { status: 409, headers: { 'content-type': 'application/problem+json' } },
          ),
        { once: true },
      ),
    );
    portal.click('.primary');
    await portal.shown('[role="status"] .message');
    matches(portal.text(), /The place or time you chose is no longer available/);
    await portal.shown('input[name^="point-"]');
    equal(portal.all('input[name^="point-"]:checked').length, 0, 'none is chosen');
    await submit(portal);
  });
});

describe('a pickup', () => {
  afterEach(clearPage);

  const labels = { fr: 'Enlèvement', ro: 'Ridicare', en: 'Pickup' };

  /** The demo's service, and a carrier that fetches goods: what it takes for a pickup, the service takes for a courier. */
  const withPickup = (handOvers: unknown[]): ReturnsAdapter => {
    const service = restAdapter({ endpoint: '/api', shop: 'casa-lumina' });
    return {
      ...service,
      async lookUpOrder(request, options) {
        const lookup = await service.lookUpOrder(request, options);
        lookup.order.sellers[0]?.methods.push({
          code: 'pickup',
          kind: 'pickup',
          labels,
          instructions: labels,
          address: [],
        });
        for (const { verdicts } of lookup.order.lines) {
          if (verdicts.withdrawal.allowed) verdicts.withdrawal.methods.push('pickup');
        }
        return lookup;
      },
      createQuote: (access, selection, options) =>
        service.createQuote(
          access,
          { ...selection, methods: selection.methods.map(({ seller }) => ({ seller, code: 'by_courier' })) },
          options,
        ),
      submitReturn: (access, { handOvers: chosen, ...request }, options) => {
        handOvers.push(chosen);
        return service.submitReturn(access, request, options);
      },
      listSlots: (_, { postcode }) =>
        Promise.resolve({
          slots: postcode.startsWith('4')
            ? [
                { id: 'early', day: '2026-12-01', from: '09:00', to: '13:00' },
                { id: 'late', day: '2026-12-01', from: '14:00', to: '18:00' },
              ]
            : [],
        }),
    };
  };

  for (const locale of ['fr', 'ro', 'en']) {
    it(`is chosen by day and window, in ${locale}`, async () => {
      const handOvers: unknown[] = [];
      const element = document.createElement('returns-portal');
      element.adapter = withPickup(handOvers);
      element.locale = locale;
      document.body.append(element);
      const portal = portalOf(element);
      await portal.shown('#number');
      await lookUp(portal, await orderFor('casa-lumina', 'open'));
      portal.click('input[name="line"]');
      await portal.element.updateComplete;
      portal.click('.primary');
      await portal.shown('.panel');
      portal.click('input[value="withdrawal"]');
      await portal.element.updateComplete;
      portal.click('.primary');
      await portal.shown('input[value="pickup"]');
      portal.click('input[value="pickup"]');
      await portal.shown('.search input');
      (portal.get('.search input') as HTMLInputElement).value = '400006';
      portal.click('.search .secondary');
      await portal.shown('input[name^="pickup-"]');
      portal.click('.primary');
      await portal.shown('[id^="pickup-"][id$="-mistake"]');
      await inspect(portal, 'pickup without a time');
      portal.click('input[value="late"]');
      await until(() => portal.all('[id^="pickup-"][id$="-mistake"]').length === 0, 'the remark is gone');
      portal.click('.primary');
      await portal.shown('.ledger');
      matches(portal.text(), /14:00/);
      portal.click('.primary');
      await portal.shown('[part="case-number"]');
      equal(handOvers, [[{ seller: 'casa-lumina', pickup: 'late' }]], 'the time was sent');
    });
  }
});

describe('the end of a return to a shop', () => {
  afterEach(clearPage);

  it('shows a code with its text, and the dates as a file for the calendar', async () => {
    const portal = await atMethod();
    portal.click('input[value="in_the_shop"]');
    await portal.element.updateComplete;
    await submit(portal);
    await portal.shown('.ticket img');
    const image = portal.get('.ticket img') as unknown as HTMLImageElement;
    await until(() => image.complete && image.naturalWidth > 0, 'the picture of the code is there');
    equal(portal.get('.code-text').innerText, portal.get('[part="case-number"]').innerText, 'the text beside it');
    await inspect(portal, 'the end with a code');
    const saved: Blob[] = [];
    const names: string[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (file) => (saved.push(file as Blob), create.call(URL, file));
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    try {
      portal.click('.actions .secondary');
      portal.click('.ticket .link');
      await until(() => saved.length === 2, 'calendar and code are saved');
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
    const calendar = (await saved[0]?.text()) ?? '';
    matches(calendar, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    matches(calendar, /DTSTART;VALUE=DATE:\d{8}\r\nDTEND;VALUE=DATE:\d{8}\r\n/);
    say(
      calendar.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75),
      'no line is longer than 75 bytes',
    );
    matches(names.join(), /^R-\w+\.ics,R-\w+\.png$/);
  });
});
