import type { OpenApi, OpenApiOperation } from '@returns-portal/contract/openapi';
import { html } from 'hono/html';
import { examplesOf, parameter } from './operation-section.js';
import { inline, prose, type Piece } from './prose.js';
import { schemaType } from './schema-type.js';

/** The messages of one area, in the order of the document. */
export const webhooksOf = ({ webhooks }: OpenApi, area: string): OpenApiOperation[] =>
  Object.values(webhooks).flatMap(({ post }) => (post.tags.includes(area) ? [post] : []));

/** One message: when it comes, and what is in it. */
const webhook = ({ operationId, summary, description, requestBody }: OpenApiOperation): Piece => {
  const content = requestBody?.content ?? {};
  const [body] = Object.values(content);
  return html`<section id="${operationId}" class="operation">
    <h3><a href="#${operationId}">${summary}</a></h3>
    ${prose(description)}
    <p class="access">Body: <span class="type">${body?.schema ? schemaType(body.schema) : ''}</span></p>
    ${examplesOf(content, 'A message')}
  </section>`;
};

/** What all messages have, once, and then each of them. */
export const webhookSections = (webhooks: readonly OpenApiOperation[]): Piece | '' => {
  const [first] = webhooks;
  if (!first) return '';
  return html`<section class="operation">
      <h3>Headers</h3>
      <ul class="members">
        ${first.parameters.map(parameter)}
      </ul>
    </section>
    <section class="operation">
      <h3>What the endpoint answers</h3>
      <ul class="members">
        ${Object.entries(first.responses).map(([status, answer]) =>
          'description' in answer
            ? html`<li>
                <span class="status">${status}</span>
                <p>${inline(answer.description)}</p>
              </li>`
            : '',
        )}
      </ul>
    </section>
    ${webhooks.map(webhook)}`;
};
