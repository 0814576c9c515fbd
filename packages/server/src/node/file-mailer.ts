import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Clock } from '../ports/clock.js';
import type { Mailer } from '../ports/mailer.js';
import { toMessage } from './to-message.js';

const fileName = (now: Date, messageId: string): string =>
  `${now.toISOString().replaceAll(':', '-')}-${messageId.replace(/[^\w.-]/g, '_')}.eml`;

/**
 * Writes each mail into a folder, as a file that mail programs open. Names sort by time; a file appears only once it
 * is complete.
 */
export const createFileMailer = (folder: string, clock: Clock): Mailer => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(toMessage(mail));
      await mkdir(folder, { recursive: true });
      const name = fileName(clock.now(), mail.messageId);
      const draft = join(folder, `.${name}.${process.pid}.part`);
      await writeFile(draft, message);
      await rename(draft, join(folder, name));
    },
  };
};
