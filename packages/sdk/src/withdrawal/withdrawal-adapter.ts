import { clientRoutes as routes } from '@returns-portal/contract/client';
import type { WithdrawalReceipt, WithdrawalRequest } from '@returns-portal/contract';
import type { CallOptions, ReturnsAdapter } from '../adapter/returns-adapter.js';
import { createCall, trimmed } from '../rest/create-call.js';
import type { RestAdapterOptions } from '../rest/rest-adapter-options.js';

/** What the withdrawal function needs of a back end: to declare a statement. All else is help that may be missing. */
export type WithdrawalBackEnd = Required<Pick<ReturnsAdapter, 'declareWithdrawal'>> &
  Pick<ReturnsAdapter, 'readShop' | 'listOrders' | 'linkTo'>;

/** Speaks the contract over HTTP, as `restAdapter` does; apart from it, since a page that declares needs no more. */
export const withdrawalAdapter = (options: RestAdapterOptions): Required<WithdrawalBackEnd> => {
  const endpoint = trimmed(options.endpoint);
  const call = createCall(options);
  return {
    declareWithdrawal: (body, { signal } = {}) => call(routes.declareWithdrawal, { body, signal }),
    readShop: ({ signal } = {}) => call(routes.readShop, { signal }),
    listOrders: ({ customerToken: bearer }, query = {}, { signal } = {}) =>
      call(routes.listOrders, { bearer, query, signal }),
    linkTo: (path) => endpoint + path,
  };
};

/** Declares a statement at a service. Safe to repeat: the same id is the same statement. */
export const declareWithdrawal = (
  address: RestAdapterOptions,
  request: WithdrawalRequest,
  options?: CallOptions,
): Promise<WithdrawalReceipt> => withdrawalAdapter(address).declareWithdrawal(request, options);
