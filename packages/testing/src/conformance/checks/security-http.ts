import { routes } from '@returns-portal/contract';
import type { Bench } from '../bench.js';
import { inArea } from '../check.js';
import { after, at } from '../clock.js';
import { contactOf, wrongContact } from '../contact-of.js';
import { holds, same } from '../expect.js';
import { CheckFailure, NotApplicable } from '../failure.js';
import { httpOf, type RawAnswer } from '../http.js';
import { pixel } from '../pixel.js';
import { oneUnit } from '../selections.js';
import { noSuchNumber } from './look-up.js';
import { tampered } from './security.js';

/** More than a person mistypes; fewer than would trouble a service. */
const MOST_GUESSES = 30;

const EVIL = 'https://evil.example';

/** An order, its token, and the API that gave it. */
const overHttp = async (bench: Bench) => ({
  ...(await bench.reading()),
  http: httpOf(bench.subject.http),
});

const mustRefuse = (answer: RawAnswer, code: string, what: string): void => {
  same(answer.problem?.code ?? `${answer.status} without a problem document`, code, `${what}: the code of the refusal`);
};

/** Headers that differ from answer to answer, for reasons of their own. */
const OWN = new Set([
  'date',
  'x-request-id',
  'traceparent',
  'server-timing',
  'age',
  'content-length',
  'connection',
  'keep-alive',
]);

const headersOf = ({ headers }: RawAnswer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...headers].filter(([name]) => !OWN.has(name) && !/rate-?limit|ray|trace|request-id/i.test(name)),
  );

/** Each kind of answer that is about somebody. */
const personalAnswers = async (bench: Bench): Promise<readonly (readonly [string, RawAnswer])[]> => {
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

export const httpSecurityChecks = inArea('security', [
  {
    id: 'security.no-token',
    title: 'answers nothing about an order without its token',
    why: 'Whoever knows the address of the API reads everything.',
    fix: 'Ask for `Authorization: Bearer` on every route of an order; answer 401 with token_invalid.',
    needs: ['http'],
    async run(bench) {
      const { http, view } = await overHttp(bench);
      mustRefuse(await http.send(routes.readOrder), 'token_invalid', 'The order');
      mustRefuse(await http.send(routes.createQuote, { body: oneUnit(view) }), 'token_invalid', 'A quote');
      mustRefuse(await http.send(routes.readCase, { params: { number: 'R-1' } }), 'token_invalid', 'A return');
      const inAddress = await http.send(routes.readOrder, { query: { token: 'x', access_token: 'x' } });
      mustRefuse(inAddress, 'token_invalid', 'A token in the address');
    },
  },
  {
    id: 'security.expired-token',
    title: 'refuses a token that is over',
    why: 'A computer at a library keeps the order open for the next reader.',
    fix: 'Compare expiresAt with the clock of the server at each request.',
    needs: ['http', 'set_time'],
    async run(bench) {
      const { http, lookup } = await overHttp(bench);
      same((await http.send(routes.readOrder, { token: lookup.token })).status, 200, 'The token while it is good');
      await at(bench.subject, after(lookup.expiresAt), async () => {
        mustRefuse(await http.send(routes.readOrder, { token: lookup.token }), 'token_invalid', 'A token that is over');
      });
    },
  },
  {
    id: 'security.other-shop',
    title: 'lets a token of one shop open nothing in another',
    why: 'Shops on one service are strangers to each other; so must their tokens be.',
    fix: 'Put the shop into the token, signed, and compare it with the shop of the path.',
    needs: ['http', 'other_shop'],
    async run(bench) {
      const { http, access } = await overHttp(bench);
      const { token } = access;
      const answer = await http.send(routes.readOrder, { shop: http.otherShop, token });
      mustRefuse(answer, 'token_invalid', 'A token in another shop');
    },
  },
  {
    id: 'security.staff-routes',
    title: 'lets nobody into the routes of staff without a key',
    why: 'The token of a customer, or none at all, lists everybody’s returns.',
    fix: 'Answer key_invalid where the bearer is not an API key of the shop.',
    needs: ['http', 'staff'],
    async run(bench) {
      const { http, access } = await overHttp(bench);
      for (const token of [undefined, access.token, tampered(bench.subject.staffKey ?? '')]) {
        mustRefuse(await http.send(routes.listReturns, { token }), 'key_invalid', 'The list of returns');
      }
    },
  },
  {
    id: 'security.uniform-answer',
    title: 'answers an unknown number and a wrong contact with the same bytes and headers',
    why: 'One header or one letter that differs is enough for a program that tries out numbers.',
    fix: 'Answer both from one place, with the same body and headers.',
    needs: ['http'],
    async run(bench) {
      const http = httpOf(bench.subject.http);
      const { order } = await bench.take();
      const { number } = order.order;
      const unknown = await http.send(routes.lookUpOrder, {
        body: { number: noSuchNumber(), ...contactOf(order.customer) },
      });
      const wrong = await http.send(routes.lookUpOrder, { body: { number, ...wrongContact(order.customer) } });
      same([wrong.status, wrong.text], [unknown.status, unknown.text], 'Status and body');
      same(headersOf(wrong), headersOf(unknown), 'The headers');
    },
  },
  {
    id: 'security.uniform-time',
    title: 'takes about as long for an unknown number as for a wrong contact',
    why: 'Where one takes much longer, a stopwatch finds out which order numbers exist.',
    fix: 'Do the same work in both cases: compare with a contact that is nobody’s where there is no order.',
    needs: ['http'],
    async run(bench) {
      const http = httpOf(bench.subject.http);
      const { order } = await bench.take();
      const { number } = order.order;
      const bodies = {
        unknown: () => ({ number: noSuchNumber(), ...contactOf(order.customer) }),
        wrong: () => ({ number, ...wrongContact(order.customer) }),
      };
      const times = { unknown: Infinity, wrong: Infinity };
      // Few, since each counts as a failed look-up. The quickest of each: all that is slower waited for something else.
      for (let round = 0; round < 4; round += 1) {
        for (const kind of ['unknown', 'wrong'] as const) {
          const body = bodies[kind]();
          const start = performance.now();
          await http.send(routes.lookUpOrder, { body });
          times[kind] = Math.min(times[kind], performance.now() - start);
        }
      }
      const [quick, slow] = [Math.min(times.unknown, times.wrong), Math.max(times.unknown, times.wrong)];
      const alike = slow - quick < 40 || slow < quick * 2;
      holds(alike, 'The quickest of four answers each, in milliseconds', {
        unknown: Math.round(times.unknown),
        wrong: Math.round(times.wrong),
      });
    },
  },
  {
    id: 'security.raw-price',
    title: 'takes no price from a request that no client of ours would write',
    why: 'Whoever can write a price into a request decides what the shop pays.',
    fix: 'Refuse fields that the contract does not have with invalid_request, or ignore them.',
    needs: ['http'],
    async run(bench) {
      const { http, access, view } = await overHttp(bench);
      const { token } = access;
      const honest = oneUnit(view);
      const right = routes.createQuote.response.parse(
        (await http.send(routes.createQuote, { token, body: honest })).json,
      );
      const items = honest.items.map((item) => ({ ...item, unitPrice: 99_999_900, amount: 99_999_900 }));
      const answer = await http.send(routes.createQuote, { token, body: { ...honest, items, refund: 99_999_900 } });
      if (answer.problem?.code === 'invalid_request') return;
      const quote = routes.createQuote.response.safeParse(answer.json);
      same(
        quote.success ? quote.data.refund : answer.problem,
        right.refund,
        'The amounts, where the request names a price',
      );
    },
  },
  {
    id: 'security.cors',
    title: 'lets no page of strangers use what a browser keeps',
    why: 'A page that somebody visits by chance reads their order with their own cookies.',
    fix: 'Never answer `access-control-allow-credentials: true` to an origin that is not the shop’s; the contract needs no cookies.',
    needs: ['http'],
    async run(bench) {
      const { http, access } = await overHttp(bench);
      const headers = { origin: EVIL };
      const plain = await http.send(routes.readOrder, { token: access.token, headers });
      const asked = await http.send(routes.readOrder, {
        method: 'OPTIONS',
        headers: {
          ...headers,
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'authorization',
        },
      });
      for (const answer of [plain, asked]) {
        const allowed = answer.headers.get('access-control-allow-origin');
        const credentials = answer.headers.get('access-control-allow-credentials');
        holds(credentials !== 'true' || allowed === null, `With cookies, from ${EVIL}`, { allowed, credentials });
      }
    },
  },
  {
    id: 'security.no-store',
    title: 'lets nobody keep answers that are about somebody',
    why: 'A cache between shop and customer shows one customer’s order to the next.',
    fix: 'Send `cache-control: no-store` with every answer to a look-up, and with whatever needs a token.',
    needs: ['http'],
    async run(bench) {
      for (const [what, { headers }] of await personalAnswers(bench)) {
        const control = headers.get('cache-control');
        holds(/\bno-store\b/i.test(control ?? ''), `${what}: cache-control must say no-store`, control);
      }
    },
  },
  {
    id: 'security.nosniff',
    title: 'keeps browsers from guessing what an answer is',
    why: 'Text that somebody typed is taken for a page, and what is in it is run.',
    fix: 'Send `x-content-type-options: nosniff` with every answer.',
    needs: ['http'],
    async run(bench) {
      for (const [what, { headers }] of await personalAnswers(bench)) {
        same(headers.get('x-content-type-options'), 'nosniff', `${what}: x-content-type-options`);
      }
    },
  },
  {
    id: 'security.signed-links',
    title: 'opens a link only as it was signed',
    why: 'A link that opens without its signature shows every customer’s photos to whoever counts up.',
    fix: 'Sign path and expiry; answer link_over where either was changed.',
    needs: ['http', 'writes', 'can:uploadFile', 'can:addEvidence'],
    async run(bench) {
      const { adapter, access, number } = await bench.submit();
      const http = httpOf(bench.subject.http);
      const id = (await adapter.uploadFile?.(access, pixel()))?.id ?? '';
      const details = await adapter.addEvidence?.(access, number, { files: [{ id, lineId: null }] });
      const path = details?.evidence.find((file) => file.id === id)?.link.path;
      if (path === undefined) throw new CheckFailure('The photo has no link');
      same((await http.get(path)).status, 200, 'The link as it was given');
      const [address = '', search = ''] = path.split('?');
      if (search === '') throw new NotApplicable('the link has no query to change');
      const bare = await http.get(address);
      const changed = await http.get(`${address}?${tampered(search)}`);
      holds(bare.status >= 400 && changed.status >= 400, 'The link without its signature, and with another', {
        without: bare.status,
        changed: changed.status,
      });
    },
  },
  {
    id: 'security.limits',
    title: 'limits how often somebody can guess',
    why: 'A number and a postcode are guessed in an afternoon where nobody counts.',
    fix: 'Count failed look-ups by number and by address; answer 429 with too_many_attempts and Retry-After in seconds.',
    needs: ['http'],
    async run(bench) {
      const http = httpOf(bench.subject.http);
      const { order } = await bench.take();
      // A number that nobody has: no customer is locked out by this.
      const body = { number: noSuchNumber(), ...wrongContact(order.customer) };
      for (let attempt = 1; attempt <= MOST_GUESSES; attempt += 1) {
        const answer = await http.send(routes.lookUpOrder, { body });
        if (answer.status !== 429) continue;
        mustRefuse(answer, 'too_many_attempts', `Guess ${attempt}`);
        const wait = answer.headers.get('retry-after');
        holds(/^[1-9]\d*$/.test(wait ?? ''), 'Retry-After says how many seconds to wait', wait);
        return;
      }
      throw new CheckFailure(`${MOST_GUESSES} wrong guesses at one number were all answered`, {
        expected: '429, sooner',
      });
    },
  },
]);
