import type { Logger } from '../ports/logger.js';
import type { ServiceObserver } from '../ports/observer.js';

/** Asked every few seconds by whatever watches the service; worth a line only when something is wrong. */
const isProbe = (route: string): boolean => /\/(healthz|readyz)$/.test(route);

const milliseconds = (seconds: number): number => Math.round(seconds * 1e5) / 100;

/** One line for each request and each job: what was asked for and how it went, never by whom or about what. */
export const logAnswers = (logger: Logger): ServiceObserver => ({
  answered({ method, route, status, seconds, shop, requestId }) {
    if (isProbe(route) && status < 400) return;
    logger.info('A request was answered', { method, route, status, ms: milliseconds(seconds), shop, requestId });
  },
  jobEnded({ kind, outcome, seconds }) {
    logger.info('A job ended', { kind, outcome, ms: milliseconds(seconds) });
  },
});
