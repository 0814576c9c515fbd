import { createTransport } from 'nodemailer';
import type { Mailer } from '../ports/mailer.js';
import { toMessage } from './to-message.js';

/** Sends through a mail server, such as `smtps://user:password@mail.example:465`. */
export const createSmtpMailer = (url: string): Mailer & { close(): void } => {
  const transport = createTransport(url);
  return {
    async send(mail) {
      await transport.sendMail(toMessage(mail));
    },
    close: () => transport.close(),
  };
};
