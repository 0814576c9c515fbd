import { Hono } from 'hono';
import { mailDocument } from '../pages/mail-document.js';
import { previewPage } from '../pages/preview-page.js';
import { previewsPage } from '../pages/previews-page.js';
import { MAIL_POLICY } from '../security-headers.js';
import { inScheme, SCHEMES } from './in-scheme.js';
import type { SampleMail } from './sample-desk.js';

/**
 * The pages at /mails.
 *
 * @param make makes the samples; it is called when somebody first looks
 */
export const mailPreviews = (make: () => Promise<SampleMail[]>): Hono => {
  let made: Promise<SampleMail[]> | undefined;
  const samples = (): Promise<SampleMail[]> => (made ??= make());
  const app = new Hono();

  app.get('/', async (c) => c.html(previewsPage(await samples())));
  app.get('/:letter/:locale', async (c) => {
    const { letter, locale } = c.req.param();
    const same = (await samples()).filter((sample) => sample.letter === letter);
    const found = same.find((sample) => sample.locale === locale);
    if (!found) return c.notFound();
    const others = same.filter((sample) => sample !== found);
    return c.html(previewPage(found, others));
  });
  app.get('/:letter/:locale/:scheme', async (c) => {
    const { letter, locale } = c.req.param();
    const scheme = SCHEMES.find((known) => known === c.req.param('scheme'));
    const found = (await samples()).find((sample) => sample.letter === letter && sample.locale === locale);
    if (!found || !scheme) return c.notFound();
    const html = mailDocument(inScheme(found.mail.html, scheme));
    return c.html(html, 200, { 'content-security-policy': MAIL_POLICY });
  });
  return app;
};
