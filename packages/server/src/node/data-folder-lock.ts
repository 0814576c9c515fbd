import { createHash } from 'node:crypto';
import { mkdir, realpath, rename, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  release(): Promise<void>;
}

/** Where the holder of a folder listens. Sockets have short paths, so the folder's own path is hashed. */
const socketPath = (folder: string): string => {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  return process.platform === 'win32' ? `\\\\.\\pipe\\returns-${hash}` : join(tmpdir(), `returns-${hash}.sock`);
};

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const listen = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });

/** Whether anybody listens there: a process that was killed leaves its socket's file behind, but no listener. */
const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
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
      return { release: () => new Promise((resolve) => server.close(() => resolve())) };
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (await answers(path)) break;
      await removeStale(path);
    }
  }
  throw new DataFolderBusyError(folder);
};
