import { html } from 'hono/html';
import type { Html } from './layout.js';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const moment = (date: Date): Html => html`<time datetime="${date.toISOString()}">${format.format(date)}</time>`;
