import type { Server } from 'node:http';

/** How often connections are looked through for those that wait for nothing any more. */
const LOOK = 50;

/**
 * Takes no new connections and answers what has come in. A connection that is kept alive is closed once its answer is
 * out: Node by itself would wait until the client leaves.
 *
 * @param milliseconds how long a request may still take; then its connection is cut
 * @returns whether everything was answered
 */
export const drain = async (server: Server, milliseconds: number): Promise<boolean> => {
  let cut = false;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const looking = setInterval(() => server.closeIdleConnections(), LOOK);
  const limit = setTimeout(() => {
    cut = true;
    server.closeAllConnections();
  }, milliseconds);
  await closed;
  clearInterval(looking);
  clearTimeout(limit);
  return !cut;
};
