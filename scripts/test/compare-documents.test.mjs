import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compareDocuments, mayBreak } from '../contract/compare/compare-documents.mjs';
import { inRoot } from '../lib/paths.mjs';

const contract = JSON.parse(readFileSync(inRoot('packages/contract/openapi.json'), 'utf8'));
const copyOf = (value) => JSON.parse(JSON.stringify(value));

const LOOK_UP = '/v1/shops/{shop}/lookups';
const QUOTES = '/v1/shops/{shop}/quotes';

/** What is said of the contract once it was changed. */
const changed = (change) => {
  const copy = copyOf(contract);
  change(copy, copy.components.schemas);
  return compareDocuments(contract, copy);
};

const BREAKING = {
  'a route that is gone': ({ paths }) => delete paths[LOOK_UP],
  'a route that is called otherwise': ({ paths }) => (paths[LOOK_UP].post.operationId = 'findOrder'),
  'a route that can no longer be repeated': ({ paths }) =>
    (paths['/v1/shops/{shop}/returns'].post['x-repeatable'] = false),
  'a route that wants more of its callers': ({ paths }) => (paths[LOOK_UP].post.security = [{ apiKey: [] }]),
  'a parameter that has to be sent': ({ paths }) => {
    const { parameters } = paths['/v1/shops/{shop}/policy'].get;
    parameters.find(({ name }) => name === 'country').required = true;
  },
  'a parameter that is gone': ({ paths }) => paths['/v1/shops/{shop}/points'].get.parameters.pop(),
  'a member of an answer that is gone': (_, { Quote }) => delete Quote.properties.expiresAt,
  'a member of an answer that need not be there': (_, { Quote }) =>
    (Quote.required = Quote.required.filter((name) => name !== 'expiresAt')),
  'a member of an answer that can be null': (_, { Quote }) =>
    (Quote.properties.expiresAt = { anyOf: [Quote.properties.expiresAt, { type: 'null' }] }),
  'a member of another type': (_, { StoredFile }) => (StoredFile.properties.size = { type: 'string' }),
  'a new member that has to be sent': (_, { SubmitReturnRequest }) => {
    SubmitReturnRequest.properties.consent = { type: 'boolean' };
    SubmitReturnRequest.required.push('consent');
  },
  'a member that can no longer be sent': (_, { SubmitReturnRequest }) => delete SubmitReturnRequest.properties.evidence,
  'a value that can no longer be sent': (_, { SubmitReturnRequest, Locale }) => {
    SubmitReturnRequest.properties.locale = { type: 'string', enum: Locale.enum.slice(1) };
  },
  'a variant that can no longer be sent': (_, { Choice }) => (Choice.oneOf ?? Choice.anyOf).pop(),
  'a lower limit of what is sent': (_, { Selection }) => (Selection.properties.items.maxItems = 10),
  'a code at another status': ({ paths, components }) => {
    const { responses } = paths[QUOTES].post;
    responses[410] = copyOf(components.responses.TokenInvalidProblem);
    delete responses[401];
  },
  'a member of what can be null that is gone': (_, { CaseDetails }) => {
    const [shipping] = CaseDetails.properties.shipping.anyOf;
    delete shipping.properties.printable;
  },
  'a header that is gone': ({ components }) =>
    delete components.responses.TooManyAttemptsProblem.headers['Retry-After'],
};

const BEARABLE = {
  'a new route': ({ paths }) => (paths['/v1/new'] = { get: copyOf(paths[LOOK_UP].post) }),
  'a new member of an answer': (_, { Quote }) => (Quote.properties.more = { type: 'string' }),
  'a new value in an answer': (_, { StoredFile }) => StoredFile.properties.type.enum.push('image/gif'),
  'a new member that can be sent': (_, { SubmitReturnRequest }) =>
    (SubmitReturnRequest.properties.note = { type: 'string' }),
  'a new parameter that need not be sent': ({ paths }) =>
    paths[LOOK_UP].post.parameters.push({ name: 'debug', in: 'query', required: false, schema: { type: 'string' } }),
  'a new problem at a status': ({ paths, components }) => {
    const { responses } = paths[QUOTES].post;
    const media = responses[409].content['application/problem+json'];
    media.schema.oneOf.push({ $ref: '#/components/schemas/QuoteExpiredProblem' });
    media.examples.quote_expired = components.examples.quote_expired;
  },
  'a higher limit of what is sent': (_, { Selection }) => (Selection.properties.items.maxItems = 1000),
};

describe('two versions of the contract', () => {
  it('are the same where only words and examples differ', () => {
    assert.deepEqual(
      changed(({ info, components, paths }) => {
        info.description = 'Other words';
        paths[LOOK_UP].post.summary = 'Others';
        components.schemas.Quote.description = 'Others';
        components.examples.code_wrong.value = {};
      }),
      [],
    );
  });

  for (const [what, change] of Object.entries(BREAKING)) {
    it(`break clients: ${what}`, () => {
      const found = changed(change);
      assert.ok(found.length > 0 && found.length < 5, JSON.stringify(found));
      assert.equal(found[0].breaking, true, JSON.stringify(found));
    });
  }

  for (const [what, change] of Object.entries(BEARABLE)) {
    it(`do not: ${what}`, () => {
      const found = changed(change);
      assert.ok(found.length > 0, 'it is told all the same');
      assert.deepEqual(
        found.filter(({ breaking }) => breaking),
        [],
      );
    });
  }

  it('may break clients by a step of the first number, and before 1.0 of the second', () => {
    assert.equal(mayBreak('1.2.3', '2.0.0'), true);
    assert.equal(mayBreak('1.2.3', '1.3.0'), false);
    assert.equal(mayBreak('0.1.0', '0.2.0'), true);
    assert.equal(mayBreak('0.1.0', '0.1.1'), false);
    assert.equal(mayBreak('0.9.0', '1.0.0'), true);
  });
});
