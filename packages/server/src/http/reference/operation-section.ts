import type { JsonSchema } from '@returns-portal/contract';
import type {
  OpenApi,
  OpenApiContent,
  OpenApiExample,
  OpenApiHeader,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiRef,
  OpenApiResponse,
} from '@returns-portal/contract/openapi';
import { html } from 'hono/html';
import { exampleDetails } from './example-details.js';
import { inline, prose, type Piece } from './prose.js';
import { schemaMembers } from './schema-members.js';
import { schemaType } from './schema-type.js';

/** Where an operation is found. */
export interface Place {
  readonly method: string;
  readonly path: string;
}

/** A part of the document, or the one that it refers to. */
const resolve = <Part extends object>(part: Part | OpenApiRef, parts: Readonly<Record<string, Part>>): Part => {
  if (!('$ref' in part)) return part;
  const found = parts[part.$ref.split('/').at(-1) ?? ''];
  if (!found) throw new RangeError(`The document has no ${part.$ref}`);
  return found;
};

const access = ({ security, parameters }: OpenApiOperation): string => {
  const [first] = security;
  if (!first) return parameters.some(({ name }) => name === 'signature') ? 'whoever has the signed address' : 'anybody';
  const [[scheme, scopes]] = Object.entries(first) as [[string, readonly string[]]];
  return scopes.length > 0 ? `\`${scheme}\` with the scope \`${scopes.join()}\`` : `\`${scheme}\``;
};

/** One parameter, as an entry of a list. */
export const parameter = ({ name, in: where, required, description, schema, example }: OpenApiParameter): Piece =>
  html`<li>
    <code class="name">${name}</code> <span class="type">${where}, ${schemaType(schema)}</span>${
      required ? '' : html` <span class="optional">optional</span>`
    }
    <p>${inline(description)}${example === undefined ? '' : html` Such as <code class="sample">${example}</code>.`}</p>
  </li>`;

/** The examples of a body, each folded away. */
export const examplesOf = (content: OpenApiContent, label: string): Piece[] =>
  Object.values(content).flatMap(({ examples = {} }) =>
    Object.values(examples).flatMap((example) =>
      '$ref' in example ? [] : [exampleDetails(label, example satisfies OpenApiExample)],
    ),
  );

type Schemas = Readonly<Record<string, JsonSchema>>;

/** What is sent is told where it is sent; what is answered has its place among the schemas. */
const named = ({ $ref = '' }: JsonSchema, schemas: Schemas): JsonSchema => schemas[$ref.split('/').at(-1) ?? ''] ?? {};

const bodyOf = (content: OpenApiContent, label: string, schemas: Schemas = {}): Piece =>
  html`<ul class="members">
      ${Object.entries(content).map(
        ([type, { schema }]) =>
          html`<li><code>${type}</code> ${schema ? html`<span class="type">${schemaType(schema)}</span>` : ''}
            ${schema ? schemaMembers(named(schema, schemas)) : ''}</li>`,
      )}
    </ul>
    ${examplesOf(content, label)}`;

const headerOf = ([name, header]: readonly [string, OpenApiHeader]): Piece =>
  html`<li>
    <code class="name">${name}</code>
    <p>${inline(header.description)} Such as <code class="sample">${header.example}</code>.</p>
  </li>`;

const codesOf = ({ content }: OpenApiResponse): string[] =>
  Object.keys(content['application/problem+json']?.examples ?? {});

const problems = (status: string, response: OpenApiResponse, examples: Readonly<Record<string, OpenApiExample>>) =>
  codesOf(response).map(
    (code) =>
      html`<li>
        <span class="status">${status}</span> <a href="#problem-${code}"><code>${code}</code></a>
        <p>${inline(examples[code]?.summary ?? '')}</p>
      </li>`,
  );

/** All about one operation, under its id. */
export const operationSection = (
  { method, path }: Place,
  operation: OpenApiOperation,
  { components }: OpenApi,
): Piece => {
  const answers = Object.entries(operation.responses).map(
    ([status, answer]) => [status, resolve(answer, components.responses)] as const,
  );
  const good = answers.filter(([status]) => status < '300');
  const { operationId, summary, description, parameters, requestBody } = operation;
  return html`<section id="${operationId}" class="operation">
    <h3><a href="#${operationId}">${summary}</a></h3>
    <p class="place"><span class="method">${method}</span> <code>${path}</code></p>
    ${prose(description)}
    <p class="access">Callers: ${inline(access(operation))}. Operation: <code>${operationId}</code></p>
    ${
      parameters.length === 0
        ? ''
        : html`<h4>Parameters</h4>
          <ul class="members">
            ${parameters.map(parameter)}
          </ul>`
    }
    ${requestBody ? html`<h4>Body</h4>${bodyOf(requestBody.content, 'A request', components.schemas)}` : ''}
    ${good.map(
      ([status, { content, headers }]) =>
        html`<h4>Answer ${status}</h4>
          ${bodyOf(content, 'An answer')}
          <details>
            <summary>Headers</summary>
            <ul class="members">
              ${Object.entries(headers).map(([name, header]) => headerOf([name, resolve(header, components.headers)]))}
            </ul>
          </details>`,
    )}
    <h4>Problems</h4>
    <ul class="members">
      ${answers.flatMap(([status, answer]) => problems(status, answer, components.examples))}
    </ul>
  </section>`;
};
