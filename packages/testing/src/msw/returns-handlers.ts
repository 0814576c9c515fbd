import type { ReturnsService } from '@returns-portal/server';
import { http, type HttpHandler } from 'msw';

/**
 * Answers requests with a real service, so that a test of an interface meets the true verdicts and amounts.
 *
 * @param origin where the service is pretended to be, such as `https://shop.example`; with the service's
 *   `basePath` behind it where it has one
 */
export const returnsHandlers = (handle: ReturnsService['handle'], origin: string): HttpHandler[] => [
  http.all(`${origin.replace(/\/+$/, '')}/*`, ({ request }) => handle(request)),
];
