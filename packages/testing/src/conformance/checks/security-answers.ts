import { routes } from '@returns-portal/contract';
import { inArea } from '../check.js';
import { holds, same } from '../expect.js';
import { oneUnit } from '../selections.js';
import { overHttp, personalAnswers } from './over-http.js';

const EVIL = 'https://evil.example';

export const answerChecks = inArea('security', [
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
]);
