import { setViewport } from '@web/test-runner-commands';
import { http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import { equal, inspect, matches, say } from './support/expect.ts';
import { breakNetwork } from './support/broken-network.ts';
import { clearPage, lookUp, mount, orderFor, until, type Portal } from './support/portal.ts';

const worker = setupWorker();

// Most returns are made on a phone.
before(() => setViewport({ width: 375, height: 800 }));
after(() => setViewport({ width: 1280, height: 800 }));

/** A picture as a camera makes one: far larger than anybody needs. */
const photo = async (name: string, hue = 0): Promise<File> => {
  const canvas = new OffscreenCanvas(4000, 3000);
  const paper = canvas.getContext('2d');
  for (let at = 0; at < 400; at += 1) {
    if (!paper) break;
    paper.fillStyle = `hsl(${at + hue} 60% 50%)`;
    paper.fillRect((at % 20) * 200, Math.floor(at / 20) * 150, 200, 150);
  }
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' });
};

const pick = (input: HTMLInputElement, files: readonly File[]): void => {
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
};

const choose = (portal: Portal, selector: string, value: string): void => {
  const select = portal.get(selector) as unknown as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

/** From the look-up to the questions about the first line that has several units, or about the first of all. */
const atDetails = async (shop: string, scenario: string, attributes: Record<string, string> = {}): Promise<Portal> => {
  const portal = await mount({ shop, ...attributes });
  await lookUp(portal, await orderFor(shop, scenario));
  portal.click('input[name="line"]');
  await portal.element.updateComplete;
  portal.click('.primary');
  await portal.shown('.panel');
  return portal;
};

describe('photos', () => {
  breakNetwork(worker);

  const faulty = async (locale = 'en'): Promise<Portal> => {
    const portal = await atDetails('atelier-nuage', 'open', { locale });
    portal.click('input[value="conformity"]');
    await portal.shown('select');
    choose(portal, 'select', 'damaged_in_transit');
    await portal.shown('input[type="file"]');
    return portal;
  };

  it('are made smaller, sent, shown, removed and named in the submission', async () => {
    const sizes: number[] = [];
    const named: unknown[] = [];
    worker.use(
      http.post('/api/v1/shops/:shop/files', async ({ request }) => {
        const image = await createImageBitmap(await request.clone().blob());
        sizes.push(image.width);
        return passthrough();
      }),
      http.post('/api/v1/shops/:shop/returns', async ({ request }) => {
        named.push(((await request.clone().json()) as { evidence?: unknown[] }).evidence?.length);
        return passthrough();
      }),
    );
    const portal = await faulty();
    matches(portal.text(), /The shop needs 2 photos to decide/);
    const originals = [await photo('scratch.png'), await photo('box.png'), await photo('wrong.png')];
    pick(portal.get('input[type="file"]') as HTMLInputElement, originals);
    await until(() => portal.all('.photo .verdict').length === 3, 'all three are at the shop');
    equal(sizes, [2000, 2000, 2000], 'two thousand dots are enough');
    await until(() => portal.all('.photo canvas:not([hidden])').length === 3, 'all three are shown');
    await inspect(portal, 'photos');
    portal.all('.photo .link')[2]?.click();
    await until(() => portal.all('.photo').length === 2, 'one was removed');
    portal.click('input[value="replacement"]');
    await portal.element.updateComplete;
    portal.click('.primary');
    await portal.shown('input[name^="method-"]');
    portal.click('input[name^="method-"]');
    await portal.element.updateComplete;
    portal.click('.primary');
    await portal.shown('.ledger, [part="step"] .sides');
    matches(portal.text(), /2 photos/);
    portal.click('.primary');
    await portal.shown('[part="case-number"]');
    equal(named, [2], 'two photos were named');
  });

  it('keep their pictures beside their names when one of them goes', async () => {
    const portal = await faulty();
    const files = [await photo('red.png', 0), await photo('green.png', 120), await photo('blue.png', 240)];
    pick(portal.get('input[type="file"]') as HTMLInputElement, files);
    const pictures = () =>
      (portal.all('.photo canvas:not([hidden])') as unknown as HTMLCanvasElement[]).map((one) => one.toDataURL());
    await until(() => pictures().length === 3, 'all three are shown');
    const [, green, blue] = pictures();
    say(green !== blue, 'they can be told apart');
    portal.all('.photo .link')[0]?.click();
    await until(() => portal.all('.photo').length === 2, 'the first was removed');
    equal(
      portal.all('.photo .file-name').map(({ textContent }) => textContent),
      ['green.png', 'blue.png'],
      'names',
    );
    equal(pictures(), [green, blue], 'pictures');
  });

  for (const locale of ['fr', 'ro', 'en']) {
    it(`that could not be sent say so and are sent again on request in ${locale}`, async () => {
      let connected = false;
      worker.use(http.post('/api/v1/shops/:shop/files', () => (connected ? passthrough() : HttpResponse.error())));
      const portal = await faulty(locale);
      pick(portal.get('input[type="file"]') as HTMLInputElement, [await photo('scratch.png')]);
      await portal.shown('.photo .mistake');
      portal.click('input[value="replacement"]');
      await portal.element.updateComplete;
      portal.click('.primary');
      await portal.shown('[id$="-mistake"]');
      await inspect(portal, 'failed photo');
      connected = true;
      portal.click('.photo .link');
      await portal.shown('.photo .verdict');
      equal(portal.all('[id$="-mistake"]').length, 0, 'the remark is gone');
    });
  }

  it('can be dropped and pasted, and what is no photo is refused in words', async () => {
    const portal = await faulty();
    const field = portal.get('input[type="file"]').closest('.field');
    const transfer = new DataTransfer();
    transfer.items.add(await photo('dropped.png'));
    field?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    await portal.shown('.photo .verdict');
    const pasted = new DataTransfer();
    pasted.items.add(new File(['not a picture'], 'note.txt', { type: 'text/plain' }));
    // Not every browser lets a script put something on an event's clipboard.
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(paste, 'clipboardData', { value: pasted });
    field?.dispatchEvent(paste);
    await portal.shown('.photo .mistake');
    matches(portal.text(), /Send a photo or a PDF/);
  });
});

describe('an exchange', () => {
  breakNetwork(worker);

  const wanting = async (shop: string, reason: string, locale = 'en'): Promise<Portal> => {
    const portal = await atDetails(shop, 'open', { locale });
    portal.click('input[value="goodwill"]');
    await portal.shown('select');
    choose(portal, 'select', reason);
    await portal.shown('input[value="exchange"]');
    portal.click('input[value="exchange"]');
    return portal;
  };

  for (const locale of ['fr', 'ro', 'en']) {
    it(`offers what is in stock and suggests the next size, to the end, in ${locale}`, async () => {
      const portal = await wanting('atelier-nuage', 'too_small', locale);
      await portal.shown('input[name^="wanted-"]');
      const suggested = portal.all('.mark')[0]?.closest('.card');
      matches(suggested?.textContent ?? '', /\bL\b/);
      portal.click('.primary');
      await portal.shown('[id^="wanted-"][id$="-mistake"]');
      await inspect(portal, 'exchange not chosen');
      suggested?.querySelector('input')?.click();
      await until(() => portal.all('[id$="-mistake"]').length === 0, 'the remark is gone');
      await inspect(portal, 'exchange');
      portal.click('.primary');
      await portal.shown('input[name^="method-"]');
      portal.click('input[name^="method-"]');
      await portal.element.updateComplete;
      portal.click('.primary');
      await portal.shown('.ledger');
      await inspect(portal, 'review of an exchange');
      // There is not stock enough for everybody.
      if (locale !== 'fr') return;
      portal.click('.primary');
      await portal.shown('[part="case-number"]');
    });
  }

  it('searches the whole shop where anything can be had', async () => {
    const portal = await wanting('casa-lumina', 'does_not_suit_the_room');
    await portal.shown('.search input');
    (portal.get('.search input') as HTMLInputElement).value = 'zzzz';
    portal
      .get('.search input')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await until(() => portal.text().includes('Nothing that fits is in stock'), 'nothing of that name');
    equal(portal.all('.panel').length, 1, 'Enter searched and did not go on');
    (portal.get('.search input') as HTMLInputElement).value = 'ca';
    portal.click('.search .secondary');
    await portal.shown('input[name^="wanted-"]');
    matches(portal.text(), /(more|less|Same price)/);
  });

  it('that is sold out at the last moment leads back to the choice', async () => {
    const portal = await wanting('atelier-nuage', 'too_small');
    await portal.shown('input[name^="wanted-"]');
    portal.click('input[name^="wanted-"]');
    await portal.element.updateComplete;
    portal.click('.primary');
    await portal.shown('input[name^="method-"]');
    portal.click('input[name^="method-"]');
    await portal.element.updateComplete;
    soldOut();
    portal.click('.primary');
    await portal.shown('[role="status"] .message');
    matches(portal.text(), /has just sold out/);
    await portal.shown('input[name^="wanted-"]');
    equal(portal.all('input[name^="wanted-"]:checked').length, 0, 'to be chosen again');
  });

  /** The next quote is refused, since what is wanted has gone; the line is that of the request. */
  const soldOut = (): void => {
    worker.use(
      http.post(
        '/api/v1/shops/:shop/quotes',
        async ({ request }) => {
          const { items } = (await request.json()) as { items: { lineId: string }[] };
          const problems = items.map(({ lineId }) => ({ code: 'exchange_unavailable', lineId }));
          return HttpResponse.json(
            {
              type: 'urn:returns-portal:problem:selection_refused',
              title: 'sold out',
              status: 409,
              code: 'selection_refused',
              params: { problems },
            },
            { status: 409, headers: { 'content-type': 'application/problem+json' } },
          );
        },
        { once: true },
      ),
    );
  };
});

describe('what is asked about the goods', () => {
  afterEach(clearPage);

  it('takes several reasons for the units of one line', async () => {
    const portal = await atDetails('casa-lumina', 'partly_returned');
    const split = portal.all('.panel > .link').at(-1);
    say(split !== undefined, 'two units are left and can be told apart');
    split?.click();
    await until(() => portal.all('.panel').length === 2, 'two groups');
    equal(
      portal.all('select.part option').map(({ textContent }) => textContent.trim()),
      ['1 of 2 items', '1 of 2 items'],
      'parts',
    );
    const [first, second] = portal.all('.panel');
    first?.querySelector<HTMLElement>('input[value="goodwill"]')?.click();
    second?.querySelector<HTMLElement>('input[value="conformity"]')?.click();
    await until(() => portal.all('.panel select[id^="reason-"]').length === 2, 'two reasons');
    await inspect(portal, 'two groups');
    portal.all('.panel .row-of-links .link')[0]?.click();
    await until(() => portal.all('.panel').length === 1, 'one again');
  });

  it('keeps what was said of one item when another is put together again', async () => {
    const portal = await mount({ shop: 'casa-lumina' });
    await lookUp(portal, await orderFor('casa-lumina', 'long'));
    for (const line of portal.all('input[name="line"]')) line.click();
    await portal.element.updateComplete;
    portal.click('.primary');
    await portal.shown('.panel');
    const groups = portal.all('.panel').length;
    portal.all('.panel > .link')[0]?.click();
    await until(() => portal.all('.panel').length === groups + 1, 'the units of the first line are told apart');
    const tracks = ['withdrawal', 'goodwill', 'conformity', 'conformity'];
    const radio = (place: number, track = '') =>
      portal.all('.panel')[place]?.querySelector<HTMLInputElement>(`input[value="${track}"]`);
    tracks.forEach((track, place) => radio(place, track)?.click());
    await portal.element.updateComplete;
    portal.all('.panel .row-of-links .link')[0]?.click();
    await until(() => portal.all('.panel').length === groups, 'put together again');
    equal(
      [radio(1, 'conformity')?.checked, radio(2, 'conformity')?.checked],
      [true, true],
      'what was chosen for the others',
    );
  });

  it('asks on where a reason has questions, and leaves them open', async () => {
    const portal = await atDetails('atelier-nuage', 'open');
    portal.click('input[value="goodwill"]');
    await portal.shown('select');
    choose(portal, 'select', 'too_small');
    await portal.shown('select[id^="answer-"]');
    matches(portal.text(), /Where\? \(optional\)/);
    choose(portal, 'select[id^="answer-"]', 'waist');
    portal.click('input[value="refund"]');
    await portal.element.updateComplete;
    await inspect(portal, 'questions');
    choose(portal, 'select[id^="reason-"]', 'changed_mind');
    await until(() => portal.all('select[id^="answer-"]').length === 0, 'its questions go with the reason');
  });

  it('asks whoever withdraws for nothing', async () => {
    const portal = await atDetails('atelier-nuage', 'open');
    portal.click('input[value="withdrawal"]');
    await portal.element.updateComplete;
    equal(portal.all('select, textarea, input[type="file"], input[name^="outcome-"]').length, 0, 'no field');
    portal.click('.primary');
    await portal.shown('input[name^="method-"]');
  });
});
