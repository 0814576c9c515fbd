import type { OpenApi, OpenApiOperation } from '@returns-portal/contract/openapi';
import { html } from 'hono/html';
import type { Place } from './operation-section.js';
import type { Piece } from './prose.js';
import { webhooksOf } from './webhook-section.js';

export interface PlacedOperation {
  readonly place: Place;
  readonly operation: OpenApiOperation;
}

/** The operations of one area, in the order of the document. */
export const operationsOf = ({ paths }: OpenApi, area: string): PlacedOperation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags.includes(area))
      .map(([method, operation]) => ({ place: { method: method.toUpperCase(), path }, operation })),
  );

/** What there is, with the way to it. */
export const contents = (document: OpenApi): Piece =>
  html`<nav aria-label="Contents">
    ${document.tags.map(
      ({ name }) =>
        html`<p class="area"><a href="#area-${name}">${name}</a></p>
          <ul>
            ${[...operationsOf(document, name).map(({ operation }) => operation), ...webhooksOf(document, name)].map(
              ({ operationId, summary }) => html`<li><a href="#${operationId}">${summary}</a></li>`,
            )}
          </ul>`,
    )}
    <p class="area"><a href="#problems">problems</a></p>
    <p class="area"><a href="#schemas">schemas</a></p>
  </nav>`;
