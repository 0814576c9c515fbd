import type { Mail } from '../ports/mailer.js';

/** A mail as nodemailer takes it. It encodes every value for the header it goes into. */
export const toMessage = ({ messageId, from, replyTo, to, subject, html, text }: Mail) => ({
  messageId: `<${messageId}>`,
  from: { ...from },
  replyTo: { ...replyTo },
  to: { ...to },
  subject,
  html,
  text,
  // Answering machines should not answer.
  headers: { 'Auto-Submitted': 'auto-generated' },
  // Nothing in a mail may name a file or an address to fetch.
  disableFileAccess: true,
  disableUrlAccess: true,
});
