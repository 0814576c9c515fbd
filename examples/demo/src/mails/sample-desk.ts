import type { StaffCase } from '@returns-portal/contract';
import type { Choice, Locale } from '@returns-portal/policy';
import { createReturnsClient, type ReturnsClient } from '@returns-portal/sdk';
import type { Mail, RefundAnswer, Shop } from '@returns-portal/server';
import { openMemoryService, type MemoryReturnsService } from '@returns-portal/server/memory';
import { seed } from '@returns-portal/testing';
import { sampleFixtures, sampleOrder, type SampleShop } from './sample-shops.js';

/** A mail as it would have gone out, and what it is a sample of. */
export interface SampleMail {
  /** Of which event, and after a full stop of which variant: `goods_sent.exchange`. */
  readonly letter: string;
  readonly locale: Locale;
  readonly mail: Mail;
}

/** What one journey has in hand: a service of its own, with one order, both sides of the desk, and the time. */
export interface SampleDesk extends SampleShop {
  readonly service: MemoryReturnsService;
  readonly client: ReturnsClient;
  /** As the service knows the shop. */
  readonly record: Shop;
  readonly order: string;
  readonly email: string;
  /** What the payment provider answers. */
  provider: RefundAnswer;
  /** Submits a return, and keeps its confirmation. */
  open(letter: string, items: readonly SampleItem[]): Promise<OpenReturn>;
  /** Does something and keeps the mails that come of it, by their names in order. */
  keep<T>(letters: readonly string[], act: () => Promise<T>): Promise<T>;
  /** Lets days go by, and does what is due then. */
  wait(days: number): Promise<void>;
}

export interface OpenReturn {
  readonly token: string;
  readonly number: string;
  /** Until the last moment to send the goods. */
  readonly days: number;
}

export interface SampleItem {
  readonly lineId: 'first' | 'second';
  readonly quantity: number;
  readonly choice: Choice;
}

/** A request's id: a client makes one for each. */
export const id = (): { id: string } => ({ id: crypto.randomUUID() });

export const offerOf = ({ counterOffer }: StaffCase): string => {
  if (!counterOffer) throw new Error('The sample has no offer');
  return counterOffer.id;
};

const DAY = 24 * 60 * 60 * 1000;
const ENDPOINT = 'https://samples.example';
const SCOPES = ['returns:read', 'returns:write', 'returns:decide', 'goods:write', 'refunds:write'] as const;

/** Walks one journey in one shop through a service in memory, and gives the mails that it brings. */
export const walk = async (
  shop: SampleShop,
  now: Date,
  place: number,
  journey: (desk: SampleDesk) => Promise<void>,
): Promise<SampleMail[]> => {
  const samples: SampleMail[] = [];
  let time = now.getTime();
  const logger = { info: () => undefined, error: console.error };
  const service = openMemoryService({
    now: () => new Date(time),
    logger,
    payments: { refund: () => Promise.resolve(desk.provider) },
  });
  const fixtures = sampleFixtures(now);
  const record = fixtures.shops.find((known) => known.id === shop.shop);
  if (!record) throw new Error(`The demo has no shop ${shop.shop}`);
  await seed(service, fixtures);
  const { order, customer, ...placed } = sampleOrder(shop, now, place);
  await service.admin.putOrder({ ...placed, order, customer });
  const key = await service.admin.createKey({ shop: shop.shop, name: 'Samples', scopes: [...SCOPES] });
  const client = createReturnsClient({
    endpoint: ENDPOINT,
    shop: shop.shop,
    key,
    fetch: (input, init) => service.handle(new Request(input, init)),
  });
  const desk: SampleDesk = {
    ...shop,
    service,
    client,
    record,
    order: order.number,
    email: customer.email,
    provider: { state: 'done', reference: 'PSP-20931' },
    async keep(letters, act) {
      const before = service.sentMails.length;
      const value = await act();
      await service.settled();
      const mails = service.sentMails.slice(before);
      if (mails.length !== letters.length) {
        const came = mails.map(({ subject }) => subject).join(', ');
        throw new Error(`Mails expected: ${letters.join(', ')}. Those that came: ${came}`);
      }
      mails.forEach((mail, at) => samples.push({ letter: letters[at] ?? '', locale: shop.locale, mail }));
      return value;
    },
    async open(letter, items) {
      const { token } = await client.lookUpOrder({ body: { number: desk.order, email: desk.email } });
      const methods = [{ seller: shop.seller, code: shop.method }];
      const offer = await client.createQuote({ token, body: { items: [...items], methods } });
      const body = { quoteId: offer.id, locale: shop.locale };
      const { cases } = await desk.keep([letter], () => client.submitReturn({ token, body }));
      const [opened] = cases;
      const until = opened?.items[0]?.sendBackBy?.endsAt;
      if (!opened || until === undefined) throw new Error('The sample return has nothing to send');
      return { token, number: opened.number, days: (Date.parse(until) - time) / DAY };
    },
    async wait(days) {
      time += days * DAY;
      await service.sweep();
    },
  };
  try {
    await journey(desk);
  } finally {
    await service.close();
  }
  return samples;
};
