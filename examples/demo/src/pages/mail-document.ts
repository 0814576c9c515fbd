import { raw } from 'hono/html';
import type { Html } from './layout.js';

/** A mail's own HTML as the frame shows it; its links open in a tab of their own, as in a mail program. */
export const mailDocument = (mail: string): Html => {
  const head = /<head[^>]*>/i.exec(mail);
  const at = head ? head.index + head[0].length : 0;
  return raw(`${mail.slice(0, at)}<base target="_blank">${mail.slice(at)}`);
};
