import type { ReturnsCaseUpdatedEvent } from '@returns-portal/portal';
import { ReturnsError } from '@returns-portal/sdk';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { accessibilityFaults } from './support/accessibility.ts';
import { press } from './support/keyboard.ts';
import { clearPage, orderFor, until } from './support/portal.ts';
import {
  adapter,
  asShop,
  mountAlone,
  progress,
  submit,
  submitted,
  track,
  withdrawal,
  withOffer,
  type Tracked,
} from './support/tracker.ts';

const equal = (actual: unknown, expected: unknown, what: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};

/** Accessible, and no wider than its room. */
const inspect = async ({ element }: Tracked, what: string): Promise<void> => {
  equal(await accessibilityFaults(element), [], `${what}: accessibility`);
  const { scrollWidth, clientWidth } = element;
  if (scrollWidth > clientWidth) throw new Error(`${what}: ${scrollWidth}px of content in ${clientWidth}px`);
};

const active = ({ element }: Tracked): Element | null => element.shadowRoot?.activeElement ?? null;

const tabTo = async (tracked: Tracked, selector: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (active(tracked)?.matches(selector)) return;
    await press('Tab');
  }
  throw new Error(`Sixty tabs did not lead to ${selector}`);
};

describe('a followed case', () => {
  before(async () => {
    await setViewport({ width: 320, height: 800 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => setViewport({ width: 1280, height: 800 }));
  afterEach(clearPage);

  for (const [locale, sentences] of [
    ['en', [/Send the goods by \w+day/, /You asked for the return/, /Refund of €/]],
    ['fr', [/Renvoyez les articles au plus tard le \w+di/, /Vous avez demandé le retour/, /Remboursement de /]],
    ['ro', [/Trimiteți produsele înapoi cel târziu /, /Ați cerut returul/, /Rambursare de /]],
  ] as const) {
    it(`says what to do, what happened and what comes, in ${locale}`, async () => {
      const tracked = await track(await submitted(), { locale });
      for (const sentence of sentences) await tracked.says(sentence);
      await inspect(tracked, `to be sent, ${locale}`);
      for (const details of tracked.all('details')) (details as HTMLDetailsElement).open = true;
      tracked.click('[data-open="cancel"]');
      await tracked.shown('[data-confirm="cancel"]');
      await inspect(tracked, `all open, ${locale}`);
    });

    it(`compares an offer with the quote, in ${locale}`, async () => {
      const tracked = await track(await withOffer(), { locale });
      await tracked.shown('table.offer');
      await inspect(tracked, `offer, ${locale}`);
      tracked.click('[data-answer="decline"]');
      await tracked.shown('[data-confirm="answer_offer"]');
      await inspect(tracked, `answer, ${locale}`);
    });
  }

  it('accepts an offer by keyboard, asked once more, and tells the page', async () => {
    const followed = await withOffer();
    const tracked = await track(followed);
    const told: ReturnsCaseUpdatedEvent['detail'][] = [];
    tracked.element.addEventListener('returns-case-updated', ({ detail }) => told.push(detail));
    await tracked.says('There is a stain on the sleeve.');
    equal(
      tracked.all('[data-answer]').map(({ className }) => className),
      ['secondary', 'secondary'],
      'the same weight',
    );
    await tabTo(tracked, '[data-answer="accept"]');
    await press('Enter');
    await until(() => active(tracked)?.matches('.sure') ?? false, 'the question has the focus');
    await tracked.says(/You would get €10\.00 instead of €/);
    await tabTo(tracked, '[data-action="answer_offer"]');
    await press('Enter');
    await tracked.says('The shop has your answer.');
    await tracked.says('You accepted the offer');
    await until(() => active(tracked)?.localName === 'h2', 'the heading has the focus');
    const { case: after, counterOffer } = await asShop('readReturn', followed.number);
    equal([after.items[0]?.goods, counterOffer?.answer], ['partly_accepted', 'accepted'], 'at the shop');
    equal(told, [{ number: followed.number, status: 'received' }], 'nothing personal is told');
    tracked.click('[part="details"] summary');
    await tracked.says(`As agreed after the check`);
  });

  it('declines an offer, and can think again before', async () => {
    const followed = await withOffer();
    const tracked = await track(followed);
    tracked.click('[data-answer="accept"]');
    await tracked.shown('[data-confirm]');
    tracked.click('[data-confirm] .link');
    await tracked.shown('[data-answer="decline"]');
    tracked.click('[data-answer="decline"]');
    await tracked.shown('[data-action="answer_offer"]');
    tracked.click('[data-action="answer_offer"]');
    tracked.click('[data-action="answer_offer"]');
    await tracked.says('You declined the offer');
    const { case: after, history } = await asShop('readReturn', followed.number);
    equal(after.items[0]?.goods, 'received', 'as it was');
    equal(history.filter(({ type }) => type === 'counter_offer_declined').length, 1, 'said once');
  });

  it('says so when the shop has moved on meanwhile', async () => {
    const followed = await withOffer();
    const tracked = await track(followed);
    await progress(followed.number, 'accepted', 'refunded');
    tracked.click('[data-answer="accept"]');
    await tracked.shown('[data-action="answer_offer"]');
    tracked.click('[data-action="answer_offer"]');
    await tracked.says('The return has moved on in the meantime.');
    await tracked.says('Checked and accepted');
    await tracked.gone('table.offer');
  });

  it('cancels after it was asked, and shows how it ended', async () => {
    const followed = await submitted();
    const tracked = await track(followed);
    tracked.click('[data-open="cancel"]');
    await tracked.shown('[data-action="cancel"]');
    tracked.click('[data-action="cancel"]');
    await tracked.says('You have cancelled this return. Keep the goods.');
    await tracked.gone('[data-open="cancel"]');
    equal((await asShop('readReturn', followed.number)).case.status, 'cancelled', 'at the shop');
  });

  it('adds a tracking number once it is one', async () => {
    const followed = await submitted();
    const tracked = await track(followed);
    tracked.click('[part="shipments"] summary');
    tracked.fill('#tracking', 'x!');
    tracked.click('[data-action="add_shipment"]');
    await tracked.shown('#tracking-mistake');
    await until(() => active(tracked)?.id === 'tracking', 'the field has the focus');
    await inspect(tracked, 'a mistake');
    tracked.fill('#tracking', ' 6A 1234 5678 ');
    tracked.fill('#carrier', 'La Poste');
    tracked.click('[data-action="add_shipment"]');
    await tracked.says('6A12345678');
    await tracked.says('The goods are on their way to the shop.');
    equal(tracked.get<HTMLInputElement>('#tracking').value, '', 'the field is empty again');
  });

  it('keeps a message that did not get through, and sends it once', async () => {
    const followed = await submitted();
    let fails = true;
    const through = {
      ...adapter,
      addMessage: (...args: Parameters<typeof adapter.addMessage>) =>
        fails ? Promise.reject(new Error('The line is cut')) : adapter.addMessage(...args),
    };
    const tracked = await track(followed, { through });
    const failures: string[] = [];
    tracked.element.addEventListener('returns-failed', ({ detail }) => failures.push(`${detail.code} ${detail.step}`));
    tracked.click('[data-action="add_message"]');
    await tracked.says('Write what you want to say first.');
    tracked.fill('#message', 'When will you\nanswer?');
    tracked.click('[data-action="add_message"]');
    await tracked.says('What you entered is still here');
    equal(tracked.get<HTMLTextAreaElement>('#message').value, 'When will you\nanswer?', 'kept');
    equal(failures, ['internal case'], 'told once');
    fails = false;
    tracked.click('[data-action="add_message"]');
    await tracked.says('Your message is with the shop.');
    equal(tracked.get<HTMLTextAreaElement>('#message').value, '', 'sent');
    const { messages } = await asShop('answerMessage', followed.number, { id: 'answer', text: 'On <b>Friday</b>.' });
    equal(
      messages.map(({ from }) => from),
      ['customer', 'shop'],
      'once',
    );
    const again = await track(followed);
    await again.says('On <b>Friday</b>.');
    await inspect(again, 'a thread');
  });

  it('shows photos to the shop', async () => {
    const followed = await submitted();
    const tracked = await track(followed);
    tracked.click('[part="evidence"] summary');
    tracked.click('[data-action="add_evidence"]');
    await tracked.says('Choose a file first.');
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const chosen = new DataTransfer();
    chosen.items.add(new File([blob ?? ''], 'sleeve.png', { type: 'image/png' }));
    const field = tracked.get<HTMLInputElement>('#evidence');
    field.files = chosen.files;
    field.dispatchEvent(new Event('change'));
    tracked.click('[data-action="add_evidence"]');
    await tracked.says('The shop can see your photos now.');
    equal(tracked.get<HTMLInputElement>('#evidence').files?.length, 0, 'the field is empty again');
    const image = tracked.get<HTMLImageElement>('.photos img');
    image.scrollIntoView();
    await until(() => image.naturalWidth > 0, 'the photo is shown');
    equal(image.alt, 'Photo 1', 'its name');
    await inspect(tracked, 'photos');
    equal((await asShop('readReturn', followed.number)).evidence.length, 1, 'at the shop');
  });

  it('asks how it was once all is settled', async () => {
    const followed = await submitted();
    await progress(followed.number, 'received');
    await progress(followed.number, 'accepted', 'refunded');
    const tracked = await track(followed);
    await tracked.says('Everything is done.');
    tracked.click('[data-action="give_feedback"]');
    await tracked.says('Choose one of the answers first.');
    await inspect(tracked, 'feedback');
    tracked.click('input[name="rating"][value="4"]');
    tracked.fill('#comment', 'Quick');
    tracked.click('[data-action="give_feedback"]');
    await tracked.says('Your answer: Satisfied');
    equal((await asShop('readReturn', followed.number)).feedback?.comment, 'Quick', 'at the shop');
  });

  it('leads to the shop when a refund is late', async () => {
    const followed = await submitted(withdrawal);
    await adapter.addShipment(followed.access, followed.number, { trackingNumber: 'AB12345' });
    const late = {
      ...adapter,
      async readCaseDetails(...args: Parameters<typeof adapter.readCaseDetails>) {
        const details = await adapter.readCaseDetails(...args);
        const items = details.case.items.map((item) => ({ ...item, refundBy: '2026-01-31' }));
        const surcharge = { days: 9, interest: true, percent: 0, surcharge: 0, total: 0, unsettled: [] };
        const clocks = details.clocks && { ...details.clocks, refundBy: '2026-01-31', late: surcharge };
        return { ...details, clocks, case: { ...details.case, items } };
      },
    };
    const tracked = await track(followed, { through: late });
    await tracked.says(/Your refund was due by [^.:]*31 January/);
    const links = tracked.all('.contact a').map((link) => link.getAttribute('href'));
    equal(links, ['mailto:retours@atelier-nuage.example', 'tel:+33400000012'], 'the ways to the shop');
    await inspect(tracked, 'late');
    const intime = await track(followed);
    equal(intime.all('.contact').length, 0, 'not before');
  });

  it('shows what it can of an adapter that knows no more than the case', async () => {
    const { lookUpOrder, readOrder, createQuote, submitReturn, readCase } = adapter;
    const tracked = await track(await submitted(), {
      through: { lookUpOrder, readOrder, createQuote, submitReturn, readCase },
    });
    await tracked.says('You asked for the return');
    equal(tracked.all('form').length, 0, 'nothing to send');
  });
});

describe('a tracker on a page of its own', () => {
  afterEach(clearPage);

  const find = async (tracked: Tracked, { number, email }: { number: string; email: string }): Promise<void> => {
    await tracked.shown('#number');
    tracked.fill('#number', number);
    tracked.fill('#email', email);
    tracked.click('.primary');
  };

  it('says what is missing or wrong, then shows the one return of an order', async () => {
    const { order, number } = await submitted();
    const tracked = mountAlone({});
    await find(tracked, { number: '', email: '' });
    await tracked.says('Enter the number of the order or return.');
    await find(tracked, { number: order.number, email: 'nobody@example.com' });
    await tracked.says('We found no order');
    equal(tracked.get<HTMLInputElement>('#number').value, order.number, 'kept');
    await find(tracked, order);
    await tracked.says(`Return ${number}`);
    await until(() => active(tracked)?.localName === 'h2', 'the heading has the focus');
  });

  it('lets a customer choose among several returns, and go back', async () => {
    const first = await submitted();
    const second = await submit(first.order);
    const tracked = mountAlone({ 'order-number': first.order.number });
    await tracked.shown('#number');
    equal(tracked.get<HTMLInputElement>('#number').value, first.order.number, 'filled in');
    await find(tracked, first.order);
    await tracked.shown('[data-case]');
    equal(await accessibilityFaults(tracked.element), [], 'the choice');
    tracked.click(`[data-case="${second.number}"]`);
    await tracked.says(`Return ${second.number}`);
    tracked.click('.leave .link');
    await tracked.shown(`[data-case="${first.number}"]`);
  });

  it('asks for the code from the mail where the shop wants one', async () => {
    const { order, number } = await submitted();
    const refuse = (code: 'code_required' | 'code_wrong') =>
      Promise.reject(new ReturnsError(code, code, { params: { verification: 'v-1' } }));
    const through = {
      ...adapter,
      lookUpOrder: () => refuse('code_required'),
      confirmCode: ({ code }: { code: string }) =>
        code === '123456' ? adapter.lookUpOrder(order) : refuse('code_wrong'),
    };
    const tracked = mountAlone({ locale: 'fr' }, { adapter: through });
    await find(tracked, order);
    await tracked.says('Saisissez le code reçu par e-mail');
    equal(await accessibilityFaults(tracked.element), [], 'the code');
    tracked.get<HTMLInputElement>('#code').value = '1';
    tracked.click('.primary');
    await tracked.says('Ce n’est pas le bon code.');
    tracked.get<HTMLInputElement>('#code').value = '123456';
    tracked.click('.primary');
    await tracked.says(number);
  });

  it('tells where there is none', async () => {
    const order = await orderFor('atelier-nuage', 'open');
    const tracked = mountAlone({});
    await find(tracked, order);
    await tracked.says('There is no return to follow');
  });

  it('asks nothing of who is signed in', async () => {
    const { order, number } = await submitted();
    const calls: string[] = [];
    const through = {
      ...adapter,
      openOrder: async ({ customerToken }: { customerToken: string }, wanted: string) => {
        calls.push(`${customerToken} ${wanted}`);
        return adapter.lookUpOrder(order);
      },
    };
    const tracked = mountAlone(
      { 'order-number': order.number },
      { adapter: through, getToken: () => Promise.resolve('signed') },
    );
    await tracked.says(`Return ${number}`);
    equal(calls, [`signed ${order.number}`], 'opened with the token');
    const stranger = mountAlone({}, { getToken: () => Promise.resolve(null) });
    await stranger.shown('#number');
  });

  it('takes the focus to its heading when a page leads there', async () => {
    const { access, number } = await submitted();
    const tracked = mountAlone({}, { adapter, access, number });
    tracked.element.focus();
    await until(() => active(tracked)?.localName === 'h2', 'the heading has the focus');
  });

  it('is read afresh when it comes back to the page', async () => {
    const followed = await submitted();
    const tracked = await track(followed);
    const { element } = tracked;
    element.remove();
    await progress(followed.number, 'received');
    document.body.append(element);
    await tracked.says('The goods have arrived');
  });
});
