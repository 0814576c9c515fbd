import type { JobKind } from './jobs.js';

/** A request that was answered. Nothing in it tells who asked, or about which order. */
export interface Answered {
  readonly method: string;
  /** The pattern, such as `/v1/shops/:shop/order`, never the path: that carries numbers of returns. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** The shop's id; null where there is no such shop, or the route has none. */
  readonly shop: string | null;
  /** Also the answer's header `x-request-id`. */
  readonly requestId: string;
}

export interface JobEnded {
  readonly kind: JobKind;
  /** `failed` is tried again; `dead` was tried for the last time. */
  readonly outcome: 'done' | 'failed' | 'dead';
  readonly seconds: number;
}

/** Told what happened, for logs and figures. What it throws is not caught: it must not throw. */
export interface ServiceObserver {
  answered(answer: Answered): void;
  jobEnded(job: JobEnded): void;
}

/** Tells each of them, in turn. */
export const observers = (...all: readonly ServiceObserver[]): ServiceObserver => ({
  answered: (answer) => all.forEach((observer) => observer.answered(answer)),
  jobEnded: (job) => all.forEach((observer) => observer.jobEnded(job)),
});
