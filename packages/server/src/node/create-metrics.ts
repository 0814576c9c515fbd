import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ServiceObserver } from '../ports/observer.js';
import type { JobCount } from './count-jobs.js';

/** Figures as Prometheus reads them. */
export interface MetricsText {
  readonly contentType: string;
  readonly text: string;
}

export interface Metrics {
  readonly observer: ServiceObserver;
  read(): Promise<MetricsText>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How long a scrape waits for the database. */
const PATIENCE = 2000;

/** What is in the queue; undefined where the database does not say so in time. */
const countIfPossible = async (count: () => Promise<readonly JobCount[]>): Promise<readonly JobCount[] | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), PATIENCE)));
  try {
    return await Promise.race([count(), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Figures of one service, in a registry of its own. Labels are patterns and codes, so their number does not grow with
 * the traffic. While the database is away the figures of the queue are left out and the others still answer.
 *
 * @param count what is in the queue, asked at each reading
 */
export const createMetrics = (count: () => Promise<readonly JobCount[]>): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'returns_requests_total',
    help: 'Requests that were answered.',
    labelNames: ['route', 'method', 'status'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'returns_request_seconds',
    help: 'Seconds from a request to its answer.',
    labelNames: ['route', 'method'] as const,
    buckets: SECONDS,
    registers,
  });
  const jobs = new Counter({
    name: 'returns_jobs_total',
    help: 'Attempts at jobs that ended: done, failed (tried again later) or dead (given up).',
    labelNames: ['kind', 'outcome'] as const,
    registers,
  });
  const labelNames = ['kind'] as const;
  const waiting = new Gauge({ name: 'returns_jobs_waiting', help: 'Jobs still to be done.', labelNames, registers });
  const dead = new Gauge({ name: 'returns_jobs_dead', help: 'Jobs that were given up.', labelNames, registers });
  let ofProcess = false;

  return {
    observer: {
      answered({ route, method, status, seconds: taken }) {
        requests.inc({ route, method, status });
        seconds.observe({ route, method }, taken);
      },
      jobEnded: ({ kind, outcome }) => jobs.inc({ kind, outcome }),
    },
    async read() {
      // Only once somebody reads: they watch the event loop, which is not free.
      if (!ofProcess) collectDefaultMetrics({ register: registry });
      ofProcess = true;
      const counts = await countIfPossible(count);
      waiting.reset();
      dead.reset();
      for (const queue of counts ?? []) {
        waiting.set({ kind: queue.kind }, queue.waiting);
        dead.set({ kind: queue.kind }, queue.dead);
      }
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
};
