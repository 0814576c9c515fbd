import { routes } from '@returns-portal/contract';
import type { Bench, OpenedOrder } from '../bench.js';
import { contactOf } from '../contact-of.js';
import { same } from '../expect.js';
import { httpOf, type Http, type RawAnswer } from '../http.js';
import { oneUnit } from '../selections.js';

/** An order that is only read, its token, and the API that gave it. */
export const overHttp = async (bench: Bench): Promise<OpenedOrder & { readonly http: Http }> => ({
  ...(await bench.reading()),
  http: httpOf(bench.subject.http),
});

export const mustRefuse = (answer: RawAnswer, code: string, what: string): void => {
  same(answer.problem?.code ?? `${answer.status} without a problem document`, code, `${what}: the code of the refusal`);
};

/** Each kind of answer that is about somebody. */
export const personalAnswers = async (bench: Bench): Promise<readonly (readonly [string, RawAnswer])[]> => {
  const { http, access, order, view } = await overHttp(bench);
  const { token } = access;
  const body = { number: order.order.number, ...contactOf(order.customer) };
  return [
    ['The look-up', await http.send(routes.lookUpOrder, { body })],
    ['The order', await http.send(routes.readOrder, { token })],
    ['The quote', await http.send(routes.createQuote, { token, body: oneUnit(view) })],
    ['A refusal', await http.send(routes.readCase, { token, params: { number: 'NEVER-MADE' } })],
  ];
};
