import { PGlite } from '@electric-sql/pglite';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startChild, type Child } from '../child/start-child.ts';
import { startMailServer } from '../mail-server.ts';
import { ownPostgres } from '../postgres/for-tests.ts';
import { readQueuedMails } from '../queued-mails.ts';

export type Ground = 'pglite' | 'postgres';

/** Where a service runs that is killed: its database and where its mails go outlive it. */
export interface Stage {
  open(): Promise<Child>;
  /** The Message-IDs of all mails that arrived; one for each time it arrived, where that can be told. */
  mails(): Promise<readonly string[]>;
  /** The cases whose mail is still to be sent. Only while no service is open. */
  queued(): Promise<ReadonlySet<string>>;
  /** Only of a server: crashes it and starts it again. */
  crashDatabase?(): Promise<void>;
  remove(): Promise<void>;
}

/** The embedded database in a folder, mails as files: what one has who configures nothing. */
const onPglite = async (): Promise<Stage> => {
  const root = await mkdtemp(join(tmpdir(), 'returns-faults-'));
  const dataDir = join(root, 'data');
  return {
    open: () => startChild({ dataDir }),
    async mails() {
      const files = await readdir(join(dataDir, 'mail')).catch(() => []);
      return files.filter((file) => /^[^.].*\.eml$/.test(file));
    },
    async queued() {
      const pglite = await PGlite.create(join(dataDir, 'db'));
      const queued = await readQueuedMails((text) => pglite.query(text));
      await pglite.close();
      return queued;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
};

/** A server that writes to the disk in earnest, and a mail server. */
const onPostgres = async (): Promise<Stage> => {
  const server = await ownPostgres({ fsync: true });
  const mailServer = await startMailServer();
  const databaseUrl = await server.createDatabase();
  return {
    open: () => startChild({ databaseUrl, smtpUrl: mailServer.url }),
    mails: async () => mailServer.delivered,
    async queued() {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      const queued = await readQueuedMails((text) => client.query(text));
      await client.end();
      return queued;
    },
    async crashDatabase() {
      await server.kill();
      await server.start();
    },
    async remove() {
      await mailServer.close();
      await server.remove();
    },
  };
};

export const setStage: Readonly<Record<Ground, () => Promise<Stage>>> = { pglite: onPglite, postgres: onPostgres };
