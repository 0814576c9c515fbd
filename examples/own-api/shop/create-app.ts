import express, { type ErrorRequestHandler, type Express } from 'express';
import { ShopRefusal, type Shop } from './create-shop.ts';
import type { NewRma, RmaPage } from './wire.ts';

const LARGEST_PAGE = 50;

const whole = (value: unknown, otherwise: number): number => {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 ? number : otherwise;
};

/** The shop's API, as it has stood there for years. */
export const createApp = (shop: Shop): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '64kb' }));
  const ticketOf = (request: express.Request): string => request.header('x-ticket') ?? '';

  // By POST, since addresses end up in logs.
  app.post('/api/v2/sales/search', (request, response) => {
    const { no, mail } = request.body as { no?: unknown; mail?: unknown };
    response.json(shop.search(String(no), String(mail)));
  });

  app.get('/api/v2/rma', (request, response) => {
    const all = shop.returns(ticketOf(request));
    const offset = whole(request.query['offset'], 0);
    const limit = Math.min(whole(request.query['limit'], 2), LARGEST_PAGE);
    const page: RmaPage = { items: all.slice(offset, offset + limit), offset, total: all.length };
    response.json(page);
  });

  app.post('/api/v2/rma', (request, response) => {
    response.status(201).json(shop.open(ticketOf(request), request.body as NewRma));
  });

  app.post('/api/v2/rma/:no/void', (request, response) => {
    response.json(shop.void(ticketOf(request), request.params.no));
  });

  const onError: ErrorRequestHandler = (error, _request, response, next) => {
    if (!(error instanceof ShopRefusal)) return next(error);
    response.status(error.status).json(error.body);
  };
  app.use(onError);
  return app;
};
