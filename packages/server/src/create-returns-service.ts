import { problem } from '@returns-portal/contract';
import { createAdmin, type Admin } from './admin/create-admin.js';
import { newCaseNumber } from './customer/case-number.js';
import { answerProblem } from './http/answer-problem.js';
import { createApp } from './http/create-app.js';
import { createHandlers } from './http/handlers/index.js';
import { createJobRunner } from './jobs/create-job-runner.js';
import type { Ports } from './ports/ports.js';

export interface RequestInfo {
  readonly clientAddress?: string | undefined;
  readonly requestId?: string | undefined;
}

export interface ReturnsService {
  /**
   * The whole HTTP API. Never rejects.
   *
   * @param info.clientAddress the network address of the caller: failed look-ups are limited by it. Without it only
   *   those on one number are. Behind a proxy, hand over the address that the proxy vouches for.
   * @param info.requestId what the request is called in logs and in the header `x-request-id`. Without it, it gets a
   *   name of its own. Hand over only what you trust.
   */
  handle(request: Request, info?: RequestInfo): Promise<Response>;
  /** For embedding programs and seeds. It asks for no key: keep it off the network. */
  readonly admin: Admin;
  /**
   * Does what is due by the calendar: reminders, expiry, following parcels, forgetting. On Node it is called every few
   * minutes; to call it once more does nothing twice.
   */
  sweep(): Promise<void>;
  /** Answers what has come in, refuses what comes later, and waits for running jobs. */
  close(): Promise<void>;
}

export interface ReturnsServiceOptions {
  /** Where `handle` is mounted, such as `/api`; the paths of the contract follow it. */
  readonly basePath?: string;
  /** Gives the next case number; a number that is taken is asked for again. */
  readonly newCaseNumber?: () => string;
}

export const createReturnsService = (ports: Ports, options: ReturnsServiceOptions = {}): ReturnsService => {
  const nextNumber = options.newCaseNumber ?? newCaseNumber;
  const handlers = createHandlers(ports, nextNumber);
  const app = createApp(ports, handlers, options.basePath ?? '');
  const running = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;
  const runner = createJobRunner(ports, nextNumber);
  ports.jobs.handle(runner);

  const close = async (): Promise<void> => {
    await Promise.allSettled(running);
    await ports.jobs.close();
  };

  return {
    async handle(request, info = {}) {
      if (closed) return answerProblem(problem('unavailable', 'The service is closing'));
      const { clientAddress, requestId } = info;
      const known = {
        ...(clientAddress !== undefined && { clientAddress }),
        ...(requestId !== undefined && { requestId }),
      };
      const answer = Promise.resolve(app.fetch(request, known));
      running.add(answer);
      try {
        return await answer;
      } finally {
        running.delete(answer);
      }
    },
    admin: createAdmin(ports),
    sweep: () => runner.sweep(),
    close: () => (closed ??= close()),
  };
};
