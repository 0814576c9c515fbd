import { createHash } from 'node:crypto';
import { chmod, mkdir, realpath, rename, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerBackups, type Dump } from './backup/answer-backups.js';

/** Another process, or another service of this one, has the data folder open. */
export class DataFolderBusyError extends Error {
  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another process. ` +
        'Stop that one first, or choose another folder: two at once would destroy the database.',
    );
    this.name = 'DataFolderBusyError';
  }
}

export interface DataFolderLock {
  /** From now on whoever asks the lock for a backup gets one; only this user can ask. */
  offerBackup(dump: Dump): void;
  release(): Promise<void>;
}

/**
 * Where the holder of a folder listens. Sockets have short paths, so the folder's own path is hashed.
 *
 * @param folder without symbolic links
 */
export const socketPath = (folder: string): string => {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  return process.platform === 'win32' ? `\\\\.\\pipe\\returns-${hash}` : join(tmpdir(), `returns-${hash}.sock`);
};

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Connecting is all that a lock needs; over HTTP it answers requests for backups. */
const listen = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });

/** For this user alone. A pipe of Windows has no file, and Node makes it so that others cannot write to it. */
const closeToOthers = async (path: string): Promise<void> => {
  if (process.platform !== 'win32') await chmod(path, 0o600);
};

/** Whether anybody listens there: a process that was killed leaves its socket's file behind, but no listener. */
const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    // One that we may not ask is somebody's all the same.
    socket.once('error', (error: NodeJS.ErrnoException) =>
      done(!['ECONNREFUSED', 'ENOENT'].includes(error.code ?? '')),
    );
  });

/**
 * Moves a dead holder's socket out of the way. It is renamed before it is removed: should another process have taken
 * the folder since we asked, we find a live socket in our hands and put it back.
 */
const removeStale = async (path: string): Promise<void> => {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if (await answers(aside)) await rename(aside, path);
  else await rm(aside, { force: true });
};

/**
 * Takes a folder for this process alone. PGlite itself has no lock: a second one on the same files opens silently.
 * The lock is a socket somebody listens on, so it ends with its process, however that ends, and no process id that
 * was given out again can be mistaken for its holder.
 *
 * @throws DataFolderBusyError when somebody else has it
 */
export const lockDataFolder = async (folder: string): Promise<DataFolderLock> => {
  await mkdir(folder, { recursive: true });
  const path = socketPath(await realpath(folder));
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    try {
      const server = await listen(path);
      let answer: RequestListener = (_, response) => response.writeHead(503).end();
      server.on('request', (request, response) => answer(request, response));
      await closeToOthers(path);
      return {
        offerBackup: (dump) => {
          answer = answerBackups(dump);
        },
        release: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (await answers(path)) break;
      await removeStale(path);
    }
  }
  throw new DataFolderBusyError(folder);
};
