import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port could not be taken: `message` is the one line that whoever starts the service needs. */
export class ListenError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ListenError';
  }
}

const explain = (host: string, port: number, code: string | undefined): string => {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken. Choose another one, such as ${port + 1}.`;
    case 'EACCES':
      return `Port ${port} on ${host} is not open to you. Choose one above 1023, such as 4173.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host “${host}” is not an address of this machine. Try 127.0.0.1, or 0.0.0.0 for all.`;
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
 * @throws ListenError
 */
export const listen = (server: Server, host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(explain(host, port, error.code), error)),
    );
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      const name = EVERYWHERE.has(host) ? 'localhost' : host;
      resolve(`http://${name.includes(':') ? `[${name}]` : name}:${address.port}`);
    });
  });
