import type { OrderView } from '@returns-portal/contract';
import { TRACKS, type Track } from '@returns-portal/policy';
import { isReturnsError } from '@returns-portal/sdk';
import type { TakeOrder, TestApi } from './adapter-under-test.js';
import { check, rejection, same } from './check.js';
import { lookUp } from './look-up.js';

const SHOP = 'atelier-nuage';

/** The tracks that are open, line by line. */
const openTracks = (view: OrderView): Track[][] =>
  view.lines.map((line) => TRACKS.filter((track) => line.verdicts[track].allowed));

export const lookUpTests = (take: TakeOrder, { it }: Pick<TestApi, 'it'>): void => {
  it('finds an order by its number and e-mail address', async () => {
    const subject = await take('open', SHOP);
    const { order, matchedCase } = await lookUp(subject);
    same(order.number, subject.order.order.number, 'The number of the order');
    same(
      order.lines.map(({ id }) => id),
      subject.order.order.lines.map(({ id }) => id),
      'The lines',
    );
    same(matchedCase, null, 'The matched case');
  });

  it('forgives capitals and spaces around what the customer typed', async () => {
    const { adapter, order } = await take('open', SHOP);
    const number = ` ${order.order.number.toLowerCase()} `;
    const { order: found } = await adapter.lookUpOrder({ number, email: order.customer.email.toUpperCase() });
    same(found.number, order.order.number, 'The number of the order');
  });

  it('answers an unknown number and a wrong e-mail address alike', async () => {
    const { adapter, order } = await take('open', SHOP);
    const { email } = order.customer;
    const unknown = await rejection(adapter.lookUpOrder({ number: 'NO-SUCH-ORDER', email }), 'order_not_found');
    const wrong = await rejection(
      adapter.lookUpOrder({ number: order.order.number, email: 'someone.else@example.com' }),
      'order_not_found',
    );
    same(wrong.params, unknown.params, 'The parameters of the error');
  });

  it('brings the verdicts of the day', async () => {
    const open = await lookUp(await take('open', SHOP));
    same(openTracks(open.order), [[...TRACKS], [...TRACKS]], 'All tracks of a fresh order');
    const expired = await lookUp(await take('expired', SHOP));
    same(openTracks(expired.order), [['conformity']], 'An old order leaves the guarantee');
    const coming = await lookUp(await take('not_delivered', SHOP));
    same(openTracks(coming.order), [['withdrawal']], 'An order on its way can be withdrawn from');
  });

  it('reads the order again with the access that the look-up gave', async () => {
    const subject = await take('open', SHOP);
    const { token, order } = await lookUp(subject);
    same(await subject.adapter.readOrder({ token }), order, 'The order');
  });

  it('refuses an access that it never gave', async () => {
    const { adapter } = await take('open', SHOP);
    await rejection(adapter.readOrder({ token: 'made-up' }), 'token_invalid');
  });

  it('rejects with the reason of the signal when it is aborted', async () => {
    const { adapter, order } = await take('open', SHOP);
    const reason = new Error('the customer left');
    const request = { number: order.order.number, email: order.customer.email };
    const error = await adapter.lookUpOrder(request, { signal: AbortSignal.abort(reason) }).then(
      () => undefined,
      (caught: unknown) => caught,
    );
    check(error === reason, 'The call must reject with the reason of the signal');
    check(!isReturnsError(error), 'An aborted call is no ReturnsError');
  });
};
