import type { Mail, Mailer } from '../ports/mailer.js';

/** Keeps mails in an array, for a service that leaves nothing on the disk. */
export const createMemoryMailer = (sent: Mail[]): Mailer => ({
  send(mail) {
    sent.push(mail);
    return Promise.resolve();
  },
});
