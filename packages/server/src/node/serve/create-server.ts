import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { RequestInfo } from '../../create-returns-service.js';
import { clientAddress } from './client-address.js';
import { requestId } from './request-id.js';

export type Handle = (request: Request, info: RequestInfo) => Promise<Response> | Response;

/**
 * How long a client may take. Bodies have 64 KiB at most, so whoever needs longer than this is not sending one but
 * holding a connection.
 */
const TIME_OUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than the minute for which load balancers keep a connection: the one who closes first must not be us.
  keepAliveTimeout: 65_000,
  // How often the first two are looked at; Node's 30 s would make them much longer.
  connectionsCheckingInterval: 2_000,
};

/** A connection on which nothing moves for this long is closed, whatever it waits for. */
const SILENCE = 70_000;

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(',') : value;

/**
 * Serves a handler over HTTP.
 *
 * @param proxies how many proxies stand in front: so many of the last entries of `X-Forwarded-For` are believed
 */
export const createServer = (handle: Handle, proxies: number): Server => {
  const server = createAdaptorServer({
    serverOptions: TIME_OUTS,
    fetch: (request, env) => {
      const { socket, headers } = (env as HttpBindings).incoming;
      return handle(request, {
        clientAddress: clientAddress(socket.remoteAddress, single(headers['x-forwarded-for']), proxies),
        requestId: requestId(single(headers['x-request-id']), proxies),
      });
    },
  }) as Server;
  server.setTimeout(SILENCE);
  return server;
};
