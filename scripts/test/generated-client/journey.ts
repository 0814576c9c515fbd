// Copied beside a client that was generated from the OpenAPI document, compiled under our flags and run.
import { createClient } from './client/index.ts';
import { createQuote, lookUpOrder, readCase, submitReturn, type LookUpOrderError, type ReturnCase } from './index.ts';

export interface Customer {
  readonly shop: string;
  readonly number: string;
  readonly email: string;
}

/** What went wrong, in words that only the code and its parameters can give. */
const told = (problem: LookUpOrderError): string => {
  switch (problem.code) {
    case 'order_not_found':
      return 'no such order';
    case 'too_many_attempts':
      return `wait ${problem.params.retryAfter} s`;
    case 'invalid_request':
      return problem.params.issues.map(({ path }) => path).join();
    default:
      return problem.title;
  }
};

/** A whole return as somebody would write it who has nothing but the document. */
export const completeReturn = async (fetch: typeof globalThis.fetch, { shop, number, email }: Customer) => {
  const client = createClient({ baseUrl: 'https://service.example', fetch });
  const path = { shop };
  const problems: string[] = [];
  for (const body of [
    { number, email: 'not an address' },
    { number, email: 'somebody@example.com' },
  ]) {
    const { error } = await lookUpOrder({ client, path, body });
    if (error) problems.push(told(error));
  }

  const { data: lookup } = await lookUpOrder({ client, path, body: { number, email } });
  if (!lookup) throw new Error('The order was not found');
  const auth = lookup.token;
  const [line] = lookup.order.lines;
  const [seller] = lookup.order.sellers;
  const { withdrawal } = line?.verdicts ?? {};
  const method = seller?.methods[0]?.code;
  if (!line || !seller || !withdrawal?.allowed || !method) throw new Error('Nothing can go back');

  const body = {
    items: [{ lineId: line.id, quantity: 1, choice: { track: 'withdrawal' as const } }],
    methods: [{ seller: seller.id, code: method }],
  };
  const { data: quote } = await createQuote({ client, path, auth, body });
  if (!quote) throw new Error('There is no quote');
  const submission = {
    client,
    path,
    auth,
    headers: { 'Idempotency-Key': quote.id },
    body: { quoteId: quote.id, locale: 'fr' as const },
  };
  const { data: submitted } = await submitReturn(submission);
  const { data: again } = await submitReturn(submission);
  const made: ReturnCase | undefined = submitted?.cases[0];
  if (!made) throw new Error('Nothing was submitted');
  const { data: read } = await readCase({ client, auth, path: { shop, number: made.number } });
  return { problems, quoted: quote.refund.refund, made, again: again?.cases[0], read };
};
