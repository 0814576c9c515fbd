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

export interface Mailer {
  /** Rejects when the mail was not taken; the job that sends it then tries again later. */
  send(mail: Mail): Promise<void>;
}
