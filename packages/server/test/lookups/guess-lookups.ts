import { openReturnsService } from '@returns-portal/server/node';
import type { OrderRecord } from '@returns-portal/server';
import { lineOf, newOrder, NOW } from '../fixtures.ts';
import { seedShops } from '../service-under-test.ts';
import { compareTimes, type Comparison } from './compare-times.ts';

const KINDS = ['email', 'postcode', 'phone'] as const;
type Kind = (typeof KINDS)[number];

/** What a stranger would give beside a number. */
const GUESSES: Readonly<Record<Kind, string>> = {
  email: 'eve@example.com',
  postcode: '75011',
  phone: '+33 6 99 99 99 99',
};

export interface GuessResult {
  readonly what: string;
  /** Every answer that came, with what is different by nature left out. One, where nothing is told. */
  readonly answers: readonly string[];
  /** Known numbers against unknown ones. */
  readonly times: Comparison;
}

const NUMBERS = 40;
const DAY = 24 * 60 * 60 * 1000;

const answerOf = async (response: Response): Promise<string> => {
  const body = (await response.text()).replace(/"[0-9a-f-]{36}"/g, '"uuid"').replace(/"20\d\d-[^"]+Z"/g, '"instant"');
  return `${response.status} ${JSON.stringify([...response.headers].filter(([name]) => name !== 'x-request-id'))} ${body}`;
};

/**
 * Guesses at look-ups, known numbers and unknown ones in turns, with contacts that are wrong, in a shop without and one
 * with a code. The clock goes on so that no limit stops the guesses.
 *
 * @param lines of each order: the more, the longer whoever reads an order takes
 */
export const guessLookups = async (guesses: number, lines = 20): Promise<GuessResult[]> => {
  const clock = { time: new Date(NOW) };
  const service = await openReturnsService({
    now: () => clock.time,
    logger: { info: () => undefined, error: () => undefined },
  });
  try {
    await seedShops(service);
    const results: GuessResult[] = [];
    for (const code of [false, true]) {
      const shop = code ? 'lumina' : 'nuage';
      const facts = {
        name: shop,
        operator: null,
        email: 'a@b.example',
        accent: '#000000',
        returnsUrl: null,
        origins: [],
      };
      await service.admin.putShop({ id: shop, ...facts, lookup: { contacts: KINDS, code } });
      const customer = { email: 'camille@example.com', name: 'Camille', postcode: '13002', phone: '06 12 34 56 78' };
      const many = Array.from({ length: lines }, (_, at) => lineOf(`l${at}`, { seller: shop }));
      const known: OrderRecord[] = Array.from({ length: NUMBERS }, () =>
        newOrder({ lines: many, deliveries: [] }, { shop, customer }),
      );
      for (const record of known) await service.admin.putOrder(record);
      for (const kind of KINDS) {
        const answers = new Set<string>();
        const times: [number[], number[]] = [[], []];
        const each = Math.ceil(guesses / 12);
        for (let turn = -20; turn < each; turn += 1) {
          // Each number is tried once in two days, as often as a code may be sent for it and more.
          if (turn % NUMBERS === 0) clock.time = new Date(clock.time.getTime() + 2 * DAY);
          const number = known[Math.abs(turn) % NUMBERS]!.order.number;
          const order = Math.random() < 0.5 ? [0, 1] : [1, 0];
          for (const which of order) {
            const body = JSON.stringify({
              number: which === 0 ? number : number.replace('Nu-', 'No-'),
              [kind]: GUESSES[kind],
            });
            const request = new Request(`https://service.example/v1/shops/${shop}/lookups`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body,
            });
            const start = performance.now();
            const response = await service.handle(request, {
              clientAddress: `2001:db8:${(turn + 20).toString(16)}:${which}::1`,
            });
            const took = performance.now() - start;
            answers.add(await answerOf(response));
            if (turn >= 0) times[which as 0 | 1].push(took);
          }
        }
        results.push({
          what: `${kind}${code ? ', with a code' : ''}`,
          answers: [...answers],
          times: compareTimes(...times),
        });
      }
    }
    return results;
  } finally {
    await service.close();
  }
};
