import { html } from 'hono/html';
import { layout, type Html } from './layout.js';

export const notFoundPage = (): Html =>
  layout(
    'Not here',
    html`<h1>There is nothing at this address</h1>
      <p class="intro">The three shops and their sample orders are on the <a href="/">start page</a>.</p>`,
  );
