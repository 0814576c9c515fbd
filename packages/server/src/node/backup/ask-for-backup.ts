import { realpath } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { socketPath } from '../data-folder-lock.js';
import { BACKUP_PATH } from './answer-backups.js';

const get = (path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request({ socketPath: path, path: BACKUP_PATH }, resolve).once('error', reject).end();
  });

/** The service that holds the folder cannot make a backup now. */
export class BackupRefusedError extends Error {
  constructor(status: number | undefined) {
    super(
      status === 503
        ? 'The service that uses the data folder is still starting. Try again once it is up.'
        : `The service that uses the data folder could not make a backup (${status ?? 'no status'}).`,
    );
    this.name = 'BackupRefusedError';
  }
}

/**
 * Asks the process that has a data folder open for its database.
 *
 * @throws BackupRefusedError; the stream throws when it ends before the archive does
 */
export const askForBackup = async (folder: string): Promise<AsyncIterable<Uint8Array>> => {
  const answer = await get(socketPath(await realpath(folder)));
  if (answer.statusCode === 200) return answer;
  answer.resume();
  throw new BackupRefusedError(answer.statusCode);
};
