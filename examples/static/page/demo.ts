import { openBackend } from './open-backend.js';
import { saveFiles } from './save-files.js';
import { startWorker } from './start-worker.js';

/** The folder of the whole demo, wherever it was put. */
const base = new URL('.', import.meta.url);
const { href: endpoint } = new URL('api', base);

const showMails = (count: number): void => {
  for (const link of document.querySelectorAll<HTMLElement>('a[href$="mailbox.html"]')) {
    link.dataset['mails'] = String(count);
  }
};

/** The page's script tags come last: what their elements ask for is answered from the first request on. */
const defineElements = async (): Promise<void> => {
  for (const element of document.querySelectorAll('[endpoint]')) element.setAttribute('endpoint', endpoint);
  const scripts = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
  await Promise.all(Array.from(scripts, ({ href }) => import(href)));
};

try {
  if (await startWorker(base, await openBackend(base, endpoint, showMails))) {
    saveFiles(endpoint);
    await defineElements();
  }
} catch (error) {
  console.error(error);
  document.querySelector('#no-worker')?.removeAttribute('hidden');
}
