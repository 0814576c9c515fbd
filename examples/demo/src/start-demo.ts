import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { ReturnsService } from '@returns-portal/server';
import { DataFolderBusyError, openReturnsService } from '@returns-portal/server/node';
import { demoFixtures, seed, type DemoFixtures } from '@returns-portal/testing';
import { createDemoApp, startingApp } from './demo-app.js';
import { listen } from './listen.js';
import { mailFolderOf } from './mailbox/mail-folder.js';
import type { Settings } from './settings.js';
import { StartError } from './start-error.js';
import { withReturnsPages } from './with-returns-pages.js';

export interface RunningDemo {
  readonly origin: string;
  readonly fixtures: DemoFixtures;
  /** Answers what is under way, then closes the port and the service. */
  close(): Promise<void>;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const openService = async ({ dataDir, databaseUrl, smtpUrl }: Settings): Promise<ReturnsService> => {
  try {
    return await openReturnsService({
      dataDir,
      basePath: '/api',
      ...(databaseUrl !== undefined && { databaseUrl }),
      ...(smtpUrl !== undefined && { smtpUrl }),
    });
  } catch (error) {
    const why =
      error instanceof DataFolderBusyError
        ? `Another process is using the data folder ${dataDir}. Stop it, or choose another folder with DATA_DIR.`
        : `The returns service could not be opened: ${messageOf(error)}`;
    throw new StartError(why, { cause: error });
  }
};

const seedShops = async (service: ReturnsService, fixtures: DemoFixtures, { dataDir }: Settings): Promise<void> => {
  try {
    await seed(service, fixtures);
  } catch (error) {
    const why = `The demo shops could not be stored (${messageOf(error)}). To begin afresh, remove ${dataDir}.`;
    throw new StartError(why, { cause: error });
  }
};

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

/**
 * Starts the whole demo. The port is taken first, so that a second start fails at once and not after the
 * database has been opened; until the service is there, every answer is a 503.
 *
 * @throws StartError
 */
export const startDemo = async (settings: Settings): Promise<RunningDemo> => {
  let app = startingApp();
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) }) as Server;
  const origin = await listen(server, settings);
  let service: ReturnsService | undefined;
  const close = async (): Promise<void> => {
    await closeServer(server);
    await service?.close();
  };
  try {
    service = await openService(settings);
    const fixtures = withReturnsPages(demoFixtures(new Date()), origin);
    await seedShops(service, fixtures, settings);
    app = createDemoApp({
      service,
      fixtures,
      mailFolder: mailFolderOf(settings),
      sendsBySmtp: settings.smtpUrl !== undefined,
    });
    return { origin, fixtures, close };
  } catch (error) {
    await close();
    throw error;
  }
};
