import type { Mail } from '../ports/mailer.js';

/** A mail as nodemailer takes it. It encodes every value for the header it goes into. */
export const toMessage = ({ messageId, from, replyTo, to, subject, html, text, attachments = [] }: Mail) => ({
  messageId: `<${messageId}>`,
  from: { ...from },
  replyTo: { ...replyTo },
  to: { ...to },
  subject,
  html,
  text,
  attachments: attachments.map(({ fileName, type, bytes }) => ({
    filename: fileName,
    contentType: type,
    content: Buffer.from(bytes),
  })),
  // Answering machines should not answer.
  headers: { 'Auto-Submitted': 'auto-generated' },
  // Nothing in a mail may name a file or an address to fetch.
  disableFileAccess: true,
  disableUrlAccess: true,
});
