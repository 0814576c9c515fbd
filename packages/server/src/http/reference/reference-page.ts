import type { JsonSchema } from '@returns-portal/contract';
import type { OpenApi } from '@returns-portal/contract/openapi';
import { html } from 'hono/html';
import { contents, operationsOf } from './contents.js';
import { exampleDetails } from './example-details.js';
import { operationSection } from './operation-section.js';
import { inline, prose, type Piece } from './prose.js';
import { schemaMembers } from './schema-members.js';
import { schemaType } from './schema-type.js';
import { webhookSections, webhooksOf } from './webhook-section.js';

const areas = (document: OpenApi): Piece[] =>
  document.tags.map(
    ({ name, description }) =>
      html`<section id="area-${name}" aria-labelledby="area-${name}-heading">
        <h2 id="area-${name}-heading">${name}</h2>
        ${prose(description)}
        ${operationsOf(document, name).map(({ place, operation }) => operationSection(place, operation, document))}
        ${webhookSections(webhooksOf(document, name))}
      </section>`,
  );

/** What a problem comes with, as its schema says it. */
const paramsOf = (code: string, { components: { schemas } }: OpenApi): JsonSchema => {
  const own = Object.values(schemas).map(({ allOf }) => allOf?.[1]?.properties);
  const params = own.find((members) => members?.['code']?.const === code)?.['params'];
  return params ? { properties: { params }, required: ['params'] } : {};
};

const problems = (document: OpenApi): Piece =>
  html`<section id="problems" aria-labelledby="problems-heading">
    <h2 id="problems-heading">problems</h2>
    <p>All have the members of <a href="#schema-Problem">Problem</a>.</p>
    ${Object.entries(document.components.examples).map(
      ([code, example]) =>
        html`<section id="problem-${code}" class="part">
          <h3>
            <a href="#problem-${code}"><code>${code}</code></a>
          </h3>
          <p>${inline(example.summary)}</p>
          ${schemaMembers(paramsOf(code, document))} ${exampleDetails('An answer', { ...example, summary: code })}
        </section>`,
    )}
  </section>`;

const schemas = ({ components }: OpenApi): Piece =>
  html`<section id="schemas" aria-labelledby="schemas-heading">
    <h2 id="schemas-heading">schemas</h2>
    ${Object.entries(components.schemas)
      // Problems were told of by their code.
      .filter(([, { allOf }]) => !allOf)
      .map(
        ([name, schema]) =>
          html`<section id="schema-${name}" class="part">
            <h3><a href="#schema-${name}">${name}</a></h3>
            ${prose(schema.description ?? '')}
            ${schema.properties ? '' : html`<p class="type">${schemaType(schema)}</p>`} ${schemaMembers(schema)}
          </section>`,
      )}
  </section>`;

const credentials = ({ components }: OpenApi): Piece =>
  html`<h2 id="credentials">credentials</h2>
    <ul class="members">
      ${Object.entries(components.securitySchemes).map(
        ([name, { description = '' }]) =>
          html`<li>
            <code class="name">${name}</code>
            <p>In <code>Authorization: Bearer …</code>. ${inline(description)}</p>
          </li>`,
      )}
    </ul>`;

/**
 * The OpenAPI document for people: one page without a script, in English.
 *
 * @param basePath where the service is mounted, to which the addresses of the document and of the style belong
 */
export const referencePage = async (document: OpenApi, basePath: string): Promise<string> => {
  const { title, version, summary, description } = document.info;
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} ${version}: reference</title>
        <link rel="stylesheet" href="${basePath}/reference.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the operations</a>
        <header>
          <h1>${title} <small>${version}</small></h1>
          <p>${summary}. <a href="${basePath}/openapi.json">The same as OpenAPI 3.1</a>.</p>
        </header>
        <div class="columns">
          ${contents(document)}
          <main id="main" tabindex="-1">
            ${prose(description)} ${credentials(document)} ${areas(document)} ${problems(document)}
            ${schemas(document)}
          </main>
        </div>
      </body>
    </html>`;
  return page.toString();
};
