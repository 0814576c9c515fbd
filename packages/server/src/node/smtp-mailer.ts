import { createTransport } from 'nodemailer';
import type { Mailer } from '../ports/mailer.js';
import { toMessage } from './to-message.js';

/** Milliseconds to wait for a connection, for the server's first word, and for each of its answers after that. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

/** The address with our patience, unless it names its own, as in `smtp://mail.example?socketTimeout=60000`. */
const withPatience = (address: string): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(PATIENCE)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value));
  }
  return url.href;
};

/** Sends through a mail server, such as `smtps://user:password@mail.example:465`. */
export const createSmtpMailer = (url: string): Mailer & { close(): void } => {
  const transport = createTransport(withPatience(url));
  return {
    async send(mail) {
      await transport.sendMail(toMessage(mail));
    },
    close: () => transport.close(),
  };
};
