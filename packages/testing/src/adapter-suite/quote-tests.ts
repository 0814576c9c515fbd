import type { TakeOrder, TestApi } from './adapter-under-test.js';
import { check, rejection, same } from './check.js';
import { choose, FAULTY, FOR_CREDIT, WITHDRAW } from './choose.js';
import { lookUp } from './look-up.js';

const SHOP = 'atelier-nuage';
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

export const quoteTests = (take: TakeOrder, { it }: Pick<TestApi, 'it'>): void => {
  it('gives everything back when everything is withdrawn from: price paid and standard delivery', async () => {
    const subject = await take('express', SHOP);
    const { token, order } = await lookUp(subject);
    const { refund } = await subject.adapter.createQuote({ token }, choose(order, WITHDRAW));
    const { lines, discount, deliveries } = subject.order.order;
    const price = total(lines.map((line) => line.unitPrice * line.quantity));
    same(refund.refund, price - discount + total(deliveries.map(({ cheapest }) => cheapest)), 'The refund');
    same(refund.credit, 0, 'The credit');
  });

  it('takes the share of the discount from each line, to the cent', async () => {
    const subject = await take('discounted', SHOP);
    const { token, order } = await lookUp(subject);
    const parts = [];
    for (const line of order.lines) {
      parts.push(await subject.adapter.createQuote({ token }, choose(order, WITHDRAW, [line])));
    }
    const whole = await subject.adapter.createQuote({ token }, choose(order, WITHDRAW));
    same(total(parts.map(({ refund }) => refund.refund)), whole.refund.refund, 'The parts and the whole');
  });

  it('names every component, and they add up', async () => {
    const subject = await take('open', SHOP);
    const { token, order } = await lookUp(subject);
    const { refund } = await subject.adapter.createQuote({ token }, choose(order, FOR_CREDIT));
    const components = refund.sellers.flatMap((seller) => seller.components);
    same(total(components.map(({ amount }) => amount)), refund.refund + refund.credit, 'The sum of the components');
    check(
      components.some(({ kind }) => kind === 'credit_bonus'),
      'Credit comes with its bonus',
    );
    check(!components.some(({ kind }) => kind === 'handling_fee'), 'No fee where all comes back as credit');
  });

  it('refuses what the policy does not allow', async () => {
    const subject = await take('expired', SHOP);
    const { token, order } = await lookUp(subject);
    await rejection(subject.adapter.createQuote({ token }, choose(order, WITHDRAW)), 'selection_refused');
    const { selection } = await subject.adapter.createQuote({ token }, choose(order, FAULTY));
    same(selection, choose(order, FAULTY), 'The selection of the quote');
  });

  it('says how many units are left when too many are asked for', async () => {
    const subject = await take('partly_returned', 'casa-lumina');
    const { token, order } = await lookUp(subject);
    const { items, methods } = choose(order, WITHDRAW);
    const tooMany = items.map((item) => ({ ...item, quantity: 3 }));
    const error = await rejection(
      subject.adapter.createQuote({ token }, { items: tooMany, methods }),
      'quantity_unavailable',
    );
    same(error.params.lines, [{ lineId: order.lines[0]?.id, available: 2 }], 'What is left');
  });
};
