import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createConfig, lintFromString, type RawUniversalConfig } from '@redocly/openapi-core';
import { openApiDocument } from '@returns-portal/contract/openapi';

const FILE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/avif', 'application/pdf'];

/** Every rule that there is, but for those that are switched off here, each with its reason. */
const RULES: RawUniversalConfig = {
  extends: ['all'],
  rules: {
    // Areas stand in the order in which one would read them.
    'tags-alphabetical': 'off',
    // The software has no office: each shop runs its own service.
    'info-contact': 'off',
    // Bodies have examples as a whole, which were recorded; examples of single members would be invented.
    'scalar-property-missing-example': 'off',
    // A pattern or a list of values says more than a length; what people write may be empty in answers.
    'required-string-property-missing-min-length': 'off',
    // `v1`, and what there is one of: the order of a token, the code of a return.
    'path-segment-plural': 'off',
    // What there is beside JSON.
    'request-mime-type': { severity: 'error', allowedValues: ['application/json', ...FILE_TYPES] },
    'response-mime-type': {
      severity: 'error',
      allowedValues: [
        ...['application/json', 'application/problem+json', 'application/x-ndjson', 'image/svg+xml', 'text/plain'],
        ...FILE_TYPES,
      ],
    },
  },
};

const config = await createConfig(RULES);

/** Webhooks are called as the events are, which are codes; the linter takes their names for paths. */
const isNameOfWebhook = (ruleId: string, pointer: string): boolean =>
  ruleId === 'paths-kebab-case' && pointer.startsWith('#/webhooks/');

const faultsOf = async (document: object): Promise<string[]> => {
  const found = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config });
  return found
    .filter(({ ruleId, location }) => !isNameOfWebhook(ruleId, location[0]?.pointer ?? ''))
    .map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`);
};

describe('an unrelated linter', () => {
  it('has nothing to say of the document', async () => {
    assert.deepEqual(await faultsOf(openApiDocument()), []);
  });

  it('would see an example that does not fit, a lost description and a reference to nothing', async () => {
    const broken = structuredClone(openApiDocument()) as unknown as {
      paths: Record<string, { post: { description?: string; responses: Record<string, unknown> } }>;
      components: { examples: Record<string, { value: unknown }> };
    };
    const lookUp = broken.paths['/v1/shops/{shop}/lookups']!.post;
    delete lookUp.description;
    lookUp.responses['429'] = { $ref: '#/components/responses/NoSuchProblem' };
    broken.components.examples['code_wrong'] = { value: { code: 'code_wrong' } };
    const rules = new Set((await faultsOf(broken)).map((fault) => fault.split(':', 1)[0]));
    for (const rule of ['operation-description', 'no-unresolved-refs', 'no-invalid-media-type-examples']) {
      assert.ok(rules.has(rule), `${rule} of ${[...rules].join()}`);
    }
  });
});
