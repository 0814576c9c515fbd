import type { MailContent } from '../mail/mail-content.js';

/** A letter for paper, which mails are not: it has a number, and says on which page one is. */
export interface PrintedLetter extends MailContent {
  readonly number: string;
  readonly madeAt: Date;
  readonly pageOf: (page: number, pages: number) => string;
}

export interface Printer {
  /** The letter as a PDF. */
  print(letter: PrintedLetter): Promise<Uint8Array>;
}
