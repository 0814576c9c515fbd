import { createTransport } from 'nodemailer';
import { MailRefusedError, type Mailer } from '../ports/mailer.js';
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

/** What an answer of a mail server leaves on an error. */
interface SmtpAnswer {
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

const POLICY = /^5\d\d[ -]5\.7\./;

/**
 * Whether the recipient was refused for good: RFC 5321 has 550 to 556 for it. What RFC 3463 calls a matter of security
 * or policy (5.7) is not the address's fault, such as a server that does not relay for us: that can be mended.
 */
const isAddressRefused = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { command, responseCode, response } = error as SmtpAnswer;
  if (command !== 'RCPT TO' || typeof responseCode !== 'number') return false;
  return responseCode >= 550 && responseCode <= 556 && !(typeof response === 'string' && POLICY.test(response));
};

/** Sends through a mail server, such as `smtps://user:password@mail.example:465`. */
export const createSmtpMailer = (url: string): Mailer & { close(): void } => {
  const transport = createTransport(withPatience(url));
  return {
    async send(mail) {
      try {
        await transport.sendMail(toMessage(mail));
      } catch (error) {
        if (!isAddressRefused(error)) throw error;
        throw new MailRefusedError('The mail server refuses this address', error);
      }
    },
    close: () => transport.close(),
  };
};
