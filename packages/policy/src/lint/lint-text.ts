import type { LocalDay } from '../calendar/local-day.js';
import { claimsIn } from './checks/claims.js';
import { deadLinksIn } from './checks/links.js';
import { cite } from './citations.js';
import { finding, type Finding } from './finding.js';

/** The words of a page; a block ends a sentence. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?(p|li|h\d|div|br|td|tr|ul|ol|section|button)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/gi, '\u00a0')
    .replace(/&rsquo;|&#39;/gi, '’')
    .replace(/ +/g, ' ');

/**
 * What a shop's page about returns should not say: dead links, demands that the law does not know, statutory rights
 * sold as favours. Takes HTML or plain text, in French, Romanian or English. The findings are about the page as a
 * whole (`$`) and name the words they found.
 */
export const lintText = (html: string, today: LocalDay): Finding[] => [
  ...deadLinksIn(html, '$', today),
  ...claimsIn(wordsOf(html)).map(({ code, topic, found }) =>
    finding(code, '$', { found }, { source: cite(topic, ['FR', 'RO']) }),
  ),
];
