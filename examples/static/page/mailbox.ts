import type { Mail } from '@returns-portal/server';
import { news, readKept } from './kept-state.js';

const list = document.querySelector<HTMLElement>('#mails');
const none = document.querySelector<HTMLElement>('#none');
const shown = document.querySelector<HTMLElement>('#mail');

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  facts: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), facts);
  made.append(...children);
  return made;
};

const attachments = ({ attachments: files = [] }: Mail): Node[] =>
  files.map(({ fileName, type, bytes }) =>
    element(
      'p',
      {},
      element(
        'a',
        { href: URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type })), download: fileName },
        fileName,
      ),
    ),
  );

const show = (mail: Mail): void => {
  const { subject, from, to, text } = mail;
  const frame = element('iframe', { title: 'The mail as its reader sees it' });
  frame.src = `mail.html#${encodeURIComponent(mail.messageId)}`;
  const envelope = element(
    'dl',
    { className: 'envelope' },
    element('dt', {}, 'From'),
    element('dd', {}, `${from.name} <${from.address}>`),
    element('dt', {}, 'To'),
    element('dd', {}, to.address),
  );
  const plain = element('details', {}, element('summary', {}, 'As plain text'), element('pre', {}, text));
  const heading = element('h2', { tabIndex: -1 }, subject);
  shown?.replaceChildren(heading, envelope, ...attachments(mail), frame, plain);
  heading.focus();
};

const row = (mail: Mail): HTMLLIElement => {
  const open = element(
    'a',
    { href: '#mail' },
    element('strong', {}, mail.subject),
    element('span', {}, `${mail.from.name} to ${mail.to.address}`),
  );
  open.addEventListener('click', (event) => {
    event.preventDefault();
    show(mail);
  });
  return element('li', {}, open);
};

const draw = async (): Promise<void> => {
  const mails = (await readKept())?.mails ?? [];
  list?.replaceChildren(...mails.toReversed().map(row));
  if (list) list.hidden = mails.length === 0;
  if (none) none.hidden = mails.length > 0;
};

news.addEventListener('message', () => void draw());
await draw();
