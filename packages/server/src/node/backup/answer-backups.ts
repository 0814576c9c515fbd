import type { RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Makes the whole database into one `.tar.gz`. */
export type Dump = () => Promise<Blob>;

export const BACKUP_PATH = '/backup';

/** Answers `GET /backup` with the database; one at a time, since each is in memory while it is made. */
export const answerBackups = (dump: Dump): RequestListener => {
  let last: Promise<unknown> = Promise.resolve();
  const next = (): Promise<Blob> => {
    const made = last.then(dump);
    last = made.catch(() => undefined);
    return made;
  };
  return (request, response) => {
    if (request.method !== 'GET' || request.url !== BACKUP_PATH) {
      response.writeHead(404).end();
      return;
    }
    const send = async (): Promise<void> => {
      const archive = await next();
      response.writeHead(200, { 'content-type': 'application/gzip', 'content-length': archive.size });
      await pipeline(Readable.fromWeb(archive.stream() as Parameters<typeof Readable.fromWeb>[0]), response);
    };
    send().catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(error instanceof Error ? error.name : '');
    });
  };
};
