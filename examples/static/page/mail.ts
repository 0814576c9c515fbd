import { readKept } from './kept-state.js';

/*
 * One mail, as it came: in a frame of its own, whose policy lets styles of the mail in and nothing that runs or is
 * loaded. Parsed apart from the page, its parts are moved over; its links open outside.
 */
const wanted = decodeURIComponent(location.hash.slice(1));
const mail = (await readKept())?.mails.find(({ messageId }) => messageId === wanted);
if (mail) {
  const parsed = new DOMParser().parseFromString(mail.html, 'text/html');
  document.documentElement.lang = parsed.documentElement.lang;
  document.head.append(...parsed.head.querySelectorAll('style'));
  document.body.style.cssText = parsed.body.style.cssText;
  document.body.replaceChildren(...parsed.body.childNodes);
  new ResizeObserver(() => {
    const { frameElement } = window;
    if (frameElement instanceof parent.window.HTMLElement) {
      const { height } = document.documentElement.getBoundingClientRect();
      frameElement.style.blockSize = `${Math.ceil(height)}px`;
    }
  }).observe(document.body);
}
