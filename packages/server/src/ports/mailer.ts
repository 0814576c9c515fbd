export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly fileName: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Mail {
  /** Stays the same when a job is run again, so that a mailbox can drop the second copy. Without angle brackets. */
  readonly messageId: string;
  readonly from: MailAddress;
  readonly replyTo: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments?: readonly MailAttachment[] | undefined;
}

/** There is no such mailbox, or none that could be: to try again is of no use. */
export class MailRefusedError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'MailRefusedError';
  }
}

/** By name: an embedding program may hold another copy of the class. */
export const isMailRefused = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'MailRefusedError';

export interface Mailer {
  /**
   * Rejects when the mail was not taken; the job that sends it then tries again later.
   *
   * @throws MailRefusedError where the address was refused for good
   */
  send(mail: Mail): Promise<void>;
}
