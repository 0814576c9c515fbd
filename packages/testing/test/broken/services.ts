import type { Meddling } from '../subjects/service.ts';

/** A service with one fault, and the checks that must find it: these, and no others. */
export interface BrokenService {
  readonly name: string;
  readonly fails: readonly string[];
  readonly meddling: () => Meddling;
}

const withHeaders =
  (change: (headers: Headers, request: Request) => void): (() => Meddling) =>
  () =>
  async (request, answer) => {
    const response = await answer(request);
    const headers = new Headers(response.headers);
    change(headers, request);
    return new Response((await response.text()) || null, { status: response.status, headers });
  };

const isLookUp = ({ url }: Request): boolean => url.endsWith('/lookups');

export const brokenServices: readonly BrokenService[] = [
  {
    name: 'lets caches keep personal answers',
    fails: ['security.no-store'],
    meddling: withHeaders((headers) => headers.set('cache-control', 'public, max-age=60')),
  },
  {
    name: 'lets browsers guess what its answers are',
    fails: ['security.nosniff'],
    meddling: withHeaders((headers) => headers.delete('x-content-type-options')),
  },
  {
    name: 'lets every page use the cookies of its visitors',
    fails: ['security.cors'],
    meddling: withHeaders((headers, request) => {
      headers.set('access-control-allow-origin', request.headers.get('origin') ?? '*');
      headers.set('access-control-allow-credentials', 'true');
    }),
  },
  {
    name: 'calls its problem documents text',
    fails: ['errors.documents', 'errors.bodies'],
    meddling: withHeaders((headers) => {
      if (headers.get('content-type')?.includes('problem')) headers.set('content-type', 'text/plain');
    }),
  },
  {
    name: 'never has enough of guesses',
    fails: ['security.limits'],
    meddling: () => async (request, answer) => {
      const response = await answer(request);
      if (response.status !== 429) return response;
      const problem = { type: 'urn:x', title: 'No order with this number and contact', status: 404 };
      return Response.json({ ...problem, code: 'order_not_found' }, { status: 404, headers: response.headers });
    },
  },
  {
    name: 'marks answers about orders that exist with a header',
    fails: ['security.uniform-answer'],
    meddling: () => async (request, answer) => {
      const text = isLookUp(request) ? await request.clone().text() : 'NONE-';
      const response = await answer(request);
      if (!text.includes('NONE-')) response.headers.set('x-cache', 'hit');
      return response;
    },
  },
  {
    name: 'takes its time where there is such an order',
    fails: ['security.uniform-time'],
    meddling: () => async (request, answer) => {
      const text = isLookUp(request) ? await request.clone().text() : 'NONE-';
      const response = await answer(request);
      // It is time itself that is tested.
      if (!text.includes('NONE-')) await new Promise((resolve) => setTimeout(resolve, 70));
      return response;
    },
  },
  {
    name: 'takes a token for whatever shop',
    fails: ['security.other-shop'],
    meddling: () => (request, answer) => {
      if (!request.headers.has('authorization') || request.url.includes('/admin/')) return answer(request);
      return answer(new Request(request.url.replace('/casa-lumina/order', '/atelier-nuage/order'), request));
    },
  },
  {
    name: 'never forgets a token',
    fails: ['security.expired-token'],
    meddling: () => {
      const known = new Map<string, string>();
      return async (request, answer) => {
        const response = await answer(request);
        const token = request.headers.get('authorization');
        if (token === null || !request.url.endsWith('/atelier-nuage/order')) return response;
        if (response.ok) known.set(token, await response.clone().text());
        const remembered = known.get(token);
        if (response.ok || remembered === undefined) return response;
        return new Response(remembered, { headers: { 'content-type': 'application/json' } });
      };
    },
  },
  {
    name: 'opens the routes of staff to whoever has any token',
    fails: ['security.staff-routes'],
    meddling: () => async (request, answer) => {
      const response = await answer(request);
      if (response.status !== 401 || !request.url.includes('/admin/returns')) return response;
      return Response.json({ returns: [], next: null }, { headers: response.headers });
    },
  },
];
