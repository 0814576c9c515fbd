import { CONTACT_KINDS, clientRoutes as routes, type ClientRoute } from '@returns-portal/contract/client';
import type { CaseDetails } from '@returns-portal/contract';
import type { Access, CallOptions, ReturnsAdapter } from '../adapter/returns-adapter.js';
import { createCall, trimmed } from './create-call.js';
import type { RestAdapterOptions } from './rest-adapter-options.js';

/** Everything that the service can do. */
export type RestAdapter = Required<ReturnsAdapter>;

/** Speaks the contract over HTTP. Answers are checked against it before anyone sees them. */
export const restAdapter = (options: RestAdapterOptions): RestAdapter => {
  const endpoint = trimmed(options.endpoint);
  const call = createCall(options);

  /** A choice that is put together for an order. */
  const find =
    <Answer>(route: ClientRoute<Answer>) =>
    ({ token: bearer }: Access, query: object, { signal }: CallOptions = {}) =>
      call(route, { bearer, query, signal });

  /** What is added to a case. */
  const add =
    (route: ClientRoute<CaseDetails>) =>
    ({ token: bearer }: Access, number: string, body: object, { signal }: CallOptions = {}) =>
      call(route, { bearer, params: { number }, body, signal });

  /** What needs nothing but the number of a case. */
  const follow =
    <Answer>(route: ClientRoute<Answer>) =>
    ({ token: bearer }: Access, number: string, { signal }: CallOptions = {}) =>
      call(route, { bearer, params: { number }, signal });

  return {
    lookUpOrder: (body, { signal } = {}) => call(routes.lookUpOrder, { body, signal }),
    readOrder: ({ token: bearer }, { signal } = {}) => call(routes.readOrder, { bearer, signal }),
    createQuote: ({ token: bearer }, body, { signal } = {}) => call(routes.createQuote, { bearer, body, signal }),
    submitReturn: ({ token: bearer }, body, { signal, idempotencyKey = body.quoteId } = {}) => {
      const headers = { 'idempotency-key': idempotencyKey };
      return call(routes.submitReturn, { bearer, body, headers, signal });
    },
    readCase: follow(routes.readCase),

    readShop: async ({ signal } = {}) => {
      const shop = await call(routes.readShop, { signal });
      // What a newer service accepts beside cannot be asked for.
      const contacts = shop.lookup.contacts.filter((kind) => CONTACT_KINDS.includes(kind));
      return { ...shop, lookup: { ...shop.lookup, contacts } };
    },
    confirmCode: ({ verification, code }, { signal } = {}) =>
      call(routes.confirmCode, { params: { verification }, body: { code }, signal }),
    listOrders: ({ customerToken: bearer }, query = {}, { signal } = {}) =>
      call(routes.listOrders, { bearer, query, signal }),
    openOrder: ({ customerToken: bearer }, number, { signal } = {}) =>
      call(routes.openOrder, { bearer, params: { number }, signal }),

    listPoints: find(routes.listPoints),
    listSlots: find(routes.listSlots),
    listVariants: find(routes.listVariants),
    uploadFile: ({ token: bearer }, body, { signal, onProgress } = {}) =>
      call(routes.uploadFile, { bearer, body, signal, onProgress }),

    readCaseDetails: follow(routes.readCaseDetails),
    cancelReturn: follow(routes.cancelReturn),
    addShipment: add(routes.addShipment),
    addMessage: add(routes.addMessage),
    addEvidence: add(routes.addEvidence),
    giveFeedback: add(routes.giveFeedback),
    answerCounterOffer: ({ token: bearer }, number, offer, body, { signal } = {}) =>
      call(routes.answerCounterOffer, { bearer, params: { number, offer }, body, signal }),

    declareWithdrawal: (body, { signal } = {}) => call(routes.declareWithdrawal, { body, signal }),

    linkTo: (path) => endpoint + path,
  };
};
