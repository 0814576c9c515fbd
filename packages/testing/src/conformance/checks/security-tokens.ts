import { routes } from '@returns-portal/contract';
import { inArea } from '../check.js';
import { after, at } from '../clock.js';
import { holds, same } from '../expect.js';
import { CheckFailure, NotApplicable } from '../failure.js';
import { httpOf } from '../http.js';
import { pixel } from '../pixel.js';
import { oneUnit } from '../selections.js';
import { mustRefuse, overHttp } from './over-http.js';
import { tampered } from './security.js';

export const tokenChecks = inArea('security', [
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
]);
