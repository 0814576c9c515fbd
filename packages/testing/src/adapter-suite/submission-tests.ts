import type { OrderUnderTest, TakeOrder, TestApi } from './adapter-under-test.js';
import { rejection, same } from './check.js';
import { choose, WITHDRAW } from './choose.js';
import { lookUp } from './look-up.js';

const SHOP = 'atelier-nuage';

/** Looks the order up and has everything that is open quoted. */
const quoteAll = async (subject: OrderUnderTest) => {
  const { token, order } = await lookUp(subject);
  const quote = await subject.adapter.createQuote({ token }, choose(order, WITHDRAW));
  return { access: { token }, quote };
};

export const submissionTests = (take: TakeOrder, { it }: Pick<TestApi, 'it'>): void => {
  it('opens a case that can be read back, by its own number too', async () => {
    const subject = await take('open', SHOP);
    const { adapter, order } = subject;
    const { access, quote } = await quoteAll(subject);
    const { cases } = await adapter.submitReturn(access, { quoteId: quote.id, locale: 'fr' });
    const [opened] = cases;
    if (!opened || cases.length > 1) throw new Error(`Expected one case, got ${cases.length}`);
    same(opened.quote.refund, quote.refund.refund, 'The refund of the case');
    same((await adapter.readCase(access, opened.number)).items, opened.items, 'The items read back');

    const view = await adapter.readOrder(access);
    same(
      view.cases.map(({ number }) => number),
      [opened.number],
      'The cases of the order',
    );
    same(
      view.lines.map(({ open }) => open),
      view.lines.map(() => 0),
      'What is left to return',
    );

    const found = await adapter.lookUpOrder({ number: opened.number, email: order.customer.email });
    same(found.matchedCase, opened.number, 'The case whose number was looked up');
  });

  it('opens one case per seller', async () => {
    const subject = await take('two_sellers', 'harbour-market');
    const { access, quote } = await quoteAll(subject);
    const { cases } = await subject.adapter.submitReturn(access, { quoteId: quote.id, locale: 'en' });
    same(
      cases.map(({ seller }) => seller.id),
      ['wild-wool', 'tin-lantern'],
      'The sellers of the cases',
    );
    same(
      cases.map((opened) => opened.quote.refund),
      quote.refund.sellers.map(({ refund }) => refund),
      'Their refunds',
    );
  });

  it('answers a repeated submission with the first one', async () => {
    const subject = await take('open', SHOP);
    const { access, quote } = await quoteAll(subject);
    const submit = () => subject.adapter.submitReturn(access, { quoteId: quote.id, locale: 'fr' });
    const [first, second] = await Promise.all([submit(), submit()]);
    same(second, first, 'The second submission');
    same(await submit(), first, 'The third submission');
    same((await subject.adapter.readOrder(access)).cases.length, 1, 'The number of cases');
  });

  it('refuses a key that named another submission', async () => {
    const subject = await take('open', SHOP);
    const { access, quote } = await quoteAll(subject);
    const idempotencyKey = `key-${quote.id}`;
    await subject.adapter.submitReturn(access, { quoteId: quote.id, locale: 'fr' }, { idempotencyKey });
    await rejection(
      subject.adapter.submitReturn(access, { quoteId: quote.id, locale: 'ro' }, { idempotencyKey }),
      'idempotency_mismatch',
    );
  });

  it('lets a unit go back once, whatever two tabs were promised', async () => {
    const subject = await take('open', SHOP);
    const tab = await quoteAll(subject);
    const otherTab = await quoteAll(subject);
    await subject.adapter.submitReturn(tab.access, { quoteId: tab.quote.id, locale: 'fr' });
    const error = await rejection(
      subject.adapter.submitReturn(otherTab.access, { quoteId: otherTab.quote.id, locale: 'fr' }),
      'quantity_unavailable',
    );
    const lines = subject.order.order.lines.map(({ id }) => ({ lineId: id, available: 0 }));
    same(error.params.lines, lines, 'What is left');
  });

  it('knows neither quotes nor cases that it never made', async () => {
    const subject = await take('open', SHOP);
    const { token } = await lookUp(subject);
    const quoteId = '00000000-0000-4000-8000-000000000000';
    await rejection(subject.adapter.submitReturn({ token }, { quoteId, locale: 'fr' }), 'quote_unknown');
    await rejection(subject.adapter.readCase({ token }, 'MADE-UP'), 'case_not_found');
  });
};
