import type { Route, RouteAuth } from '../routes/route.js';

export const SECURITY_SCHEMES = {
  orderToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of a look-up: it opens one order for half an hour. Keep it in memory only.',
  },
  customerToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Signed by the shop for a customer who is signed in there.',
  },
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of the shop, with the scope that the operation names. Never in a web page.',
  },
} as const;

const SCHEME_OF: Readonly<Record<RouteAuth, keyof typeof SECURITY_SCHEMES | null>> = {
  none: null,
  order: 'orderToken',
  customer: 'customerToken',
  key: 'apiKey',
  // The address itself is signed: its query parameters are the credential.
  link: null,
};

/** What a caller has to show; empty where anybody may call. */
export const securityOf = ({ auth, scope }: Route): Readonly<Record<string, readonly string[]>>[] => {
  const scheme = SCHEME_OF[auth];
  return scheme === null ? [] : [{ [scheme]: scope === undefined ? [] : [scope] }];
};
