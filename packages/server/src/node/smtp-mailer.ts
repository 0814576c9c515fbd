import { createTransport } from 'nodemailer';
import type { Mailer } from '../ports/mailer.js';
import { toMessage } from './to-message.js';

/** Milliseconds to wait for a connection, for the server's first word, and for each of its answers after that. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

/** Sends through a mail server, such as `smtps://user:password@mail.example:465`. */
export const createSmtpMailer = (url: string): Mailer & { close(): void } => {
  const transport = createTransport({ url, ...PATIENCE });
  return {
    async send(mail) {
      await transport.sendMail(toMessage(mail));
    },
    close: () => transport.close(),
  };
};
