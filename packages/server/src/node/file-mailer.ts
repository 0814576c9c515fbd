import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mailer } from '../ports/mailer.js';
import { toMessage } from './to-message.js';

const fileName = (messageId: string): string => `${messageId.replace(/[^\w.-]/g, '_')}.eml`;

/**
 * Writes each mail into a folder, as a file that mail programs open. Its name is that of the mail: one that is sent
 * again, because the process ended before it could note that it was sent, replaces itself. A file appears only once it
 * is complete.
 */
export const createFileMailer = (folder: string): Mailer => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(toMessage(mail));
      await mkdir(folder, { recursive: true });
      const name = fileName(mail.messageId);
      const draft = join(folder, `.${name}.${process.pid}.part`);
      await writeFile(draft, message);
      await rename(draft, join(folder, name));
    },
  };
};
