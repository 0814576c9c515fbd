import type { OpenApiExample } from '@returns-portal/contract/openapi';
import { html } from 'hono/html';
import type { Piece } from './prose.js';

/** Something that was really sent or answered, folded. */
export const exampleDetails = (label: string, { summary, value }: OpenApiExample): Piece =>
  html`<details>
    <summary>${label}: ${summary}</summary>
    <pre><code>${JSON.stringify(value, null, 2)}</code></pre>
  </details>`;
