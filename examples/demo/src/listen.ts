import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from './settings.js';
import { StartError } from './start-error.js';

const explain = ({ host, port }: Settings, code: string | undefined): string => {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken. Choose another one, such as PORT=${port + 1}.`;
    case 'EACCES':
      return `Port ${port} on ${host} is not open to you. Choose one above 1023, such as PORT=4173.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST "${host}" is not an address of this machine. Try HOST=127.0.0.1, or HOST=0.0.0.0 for all.`;
    default:
      return `Cannot listen on ${host}, port ${port} (${code ?? 'no code'}).`;
  }
};

/** Hosts that mean "all of this machine's addresses", and that no browser can be sent to. */
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/**
 * Opens the port.
 *
 * @returns the origin at which a browser on this machine finds it
 */
export const listen = (server: Server, settings: Settings): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartError(explain(settings, error.code), { cause: error })),
    );
    server.listen(settings.port, settings.host, () => {
      const { port } = server.address() as AddressInfo;
      const host = EVERYWHERE.has(settings.host) ? 'localhost' : settings.host;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${port}`);
    });
  });
