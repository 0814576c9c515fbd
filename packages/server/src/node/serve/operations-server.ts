import { createServer, type Server } from 'node:http';
import type { MetricsText } from '../create-metrics.js';

/** `GET /metrics`, on a port of its own that customers do not reach. */
export const createOperationsServer = (metrics: () => Promise<MetricsText>): Server =>
  createServer({ requestTimeout: 10_000, connectionsCheckingInterval: 2_000 }, (request, response) => {
    if (request.url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    metrics().then(
      ({ contentType, text }) => response.writeHead(200, { 'content-type': contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
