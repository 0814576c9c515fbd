import { createShopCarrier, type Job, type ReturnStore } from '@returns-portal/server';
import { createMemoryStore, openMemoryService } from '@returns-portal/server/memory';
import { openReturnsService, type NodeReturnsService, type NodeServiceOptions } from '@returns-portal/server/node';
import { createFileMailer } from '../dist/node/file-mailer.js';
import { createHttpWebhooks } from '../dist/node/http-webhooks.js';
import { openPglite } from '../dist/node/open-database.js';
import { printLetter } from '../dist/node/print-letter.js';
import { renderSlip } from '../dist/node/render-slip.js';
import { createSmtpMailer } from '../dist/node/smtp-mailer.js';
import { createDrizzleStore } from '../dist/store/create-drizzle-store.js';
import { freshDatabase } from './postgres/for-tests.ts';

/** Whether the tests run on the memory store: set by `npm run test:memory`. */
export const onMemory = process.env['RETURNS_TEST_STORE'] === 'memory';

/** The memory store under everything else that Node brings, so that the store alone is what is different. */
export const openInMemory = async ({
  smtpUrl,
  mailFolder,
  privateWebhooks,
  ...options
}: NodeServiceOptions): Promise<NodeReturnsService> => {
  if (options.dataDir !== undefined) throw new Error('Memory has no folder: leave this test to the database');
  const smtp = smtpUrl === undefined ? undefined : createSmtpMailer(smtpUrl);
  const service = openMemoryService({
    webhooks: createHttpWebhooks({ allowPrivate: privateWebhooks ?? false }),
    mailer: mailFolder === undefined ? smtp : createFileMailer(mailFolder),
    carrier: createShopCarrier(renderSlip),
    printer: { print: printLetter },
    ...options,
  });
  const close = async () => {
    await service.close();
    smtp?.close();
  };
  return { ...service, close, metrics: () => Promise.reject(new Error('The memory service counts nothing')) };
};

/** The service on the store that the tests are run on: PGlite, a PostgreSQL server, or memory. */
export const openOnStore = async (options: NodeServiceOptions): Promise<NodeReturnsService> =>
  onMemory ? openInMemory(options) : openReturnsService({ databaseUrl: await freshDatabase(), ...options });

/** A store alone, whose jobs the test does itself: on PGlite, or in memory. */
export const openStore = async (
  enqueue: (job: Job) => void,
): Promise<{ readonly store: ReturnStore; close(): Promise<void> }> => {
  if (onMemory) return { store: createMemoryStore({ enqueue }), close: () => Promise.resolve() };
  const { database, prepareTenantRole, close } = await openPglite(undefined);
  const enqueueInside = (_transaction: unknown, job: Job) => Promise.resolve(enqueue(job));
  return { store: createDrizzleStore(database, enqueueInside, await prepareTenantRole()), close };
};
