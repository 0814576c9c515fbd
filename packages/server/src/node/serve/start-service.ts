import type { Server } from 'node:http';
import { problem } from '@returns-portal/contract';
import { answerProblem } from '../../http/answer-problem.js';
import { logAnswers } from '../../observe/log-answers.js';
import type { Logger } from '../../ports/logger.js';
import { openReturnsService, type NodeReturnsService } from '../open-returns-service.js';
import type { Settings } from '../settings/settings.js';
import { createServer, type Handle } from './create-server.js';
import { drain } from './drain.js';
import { listen } from './listen.js';
import { createOperationsServer } from './operations-server.js';

export interface RunningService {
  readonly origin: string;
  /** Where `/metrics` is; undefined where nobody asked for it. */
  readonly operations: string | undefined;
  /** Answers what has come in, ends running jobs, closes the database. Resolves to whether all of it was in time. */
  stop(): Promise<boolean>;
}

/** The part of the time to stop in which requests are answered; the rest is for jobs and the database. */
const FOR_REQUESTS = 0.7;

/** While the database is brought up to date: the process lives, and is not ready. */
const starting =
  (basePath: string): Handle =>
  (request) =>
    new URL(request.url).pathname === `${basePath}/healthz`
      ? Response.json({ status: 'ok' })
      : answerProblem(problem('unavailable', 'The service is starting'), { 'retry-after': '1' });

const open = (settings: Settings, logger: Logger): Promise<NodeReturnsService> =>
  openReturnsService({
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL,
    smtpUrl: settings.SMTP_URL,
    mailFolder: settings.MAIL_DIR,
    basePath: settings.BASE_PATH,
    privateWebhooks: settings.PRIVATE_WEBHOOKS === 'yes',
    logger,
    observer: logAnswers(logger),
  });

/** Whether the work is done in time. */
const inTime = async (milliseconds: number, work: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), milliseconds)));
  const done = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return done;
};

/**
 * Starts the whole service. The port is taken first, so that a second start fails at once and not after the database
 * has been opened; until that is there, only `/healthz` answers well.
 *
 * @throws ListenError, DataFolderBusyError, or what is wrong with the database
 */
export const startService = async (settings: Settings, logger: Logger): Promise<RunningService> => {
  let handle = starting(settings.BASE_PATH);
  const server = createServer((request, info) => handle(request, info), settings.TRUST_PROXY);
  const servers: Server[] = [server];
  const closeServers = (milliseconds: number) => Promise.all(servers.map((each) => drain(each, milliseconds)));
  const origin = await listen(server, settings.HOST, settings.PORT);
  logger.info('The service is starting', { origin });
  let service: NodeReturnsService | undefined;
  try {
    service = await open(settings, logger);
    const { metrics } = service;
    let operations: string | undefined;
    if (settings.OPERATIONS_PORT !== undefined) {
      const operationsServer = createOperationsServer(metrics);
      operations = await listen(operationsServer, settings.OPERATIONS_HOST, settings.OPERATIONS_PORT);
      servers.push(operationsServer);
    }
    const opened = service;
    handle = opened.handle;
    return {
      origin,
      operations,
      async stop() {
        const end = performance.now() + settings.SHUTDOWN_SECONDS * 1000;
        const answered = await closeServers(settings.SHUTDOWN_SECONDS * 1000 * FOR_REQUESTS);
        const closed = await inTime(end - performance.now(), opened.close());
        return closed && answered.every(Boolean);
      },
    };
  } catch (error) {
    await closeServers(0);
    await service?.close();
    throw error;
  }
};
