import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLES } from '../../packages/contract/dist/openapi/generated/examples.js';
import { PROBLEM_STATUS, problemParams, routes } from '../../packages/contract/dist/index.js';
import { recordExamples } from '../contract/examples/record-examples.mjs';

const recorded = await recordExamples();
const AGAIN = 'Run npm run contract:examples, build, and npm run contract.';

test('the service still answers as the examples of the OpenAPI document say', () => {
  for (const name of new Set([...Object.keys(recorded.calls), ...Object.keys(EXAMPLES.calls)])) {
    assert.deepEqual(EXAMPLES.calls[name], recorded.calls[name], `${name} answers otherwise now. ${AGAIN}`);
  }
  for (const code of new Set([...Object.keys(recorded.problems), ...Object.keys(EXAMPLES.problems)])) {
    assert.deepEqual(EXAMPLES.problems[code], recorded.problems[code], `${code} is told otherwise now. ${AGAIN}`);
  }
});

test('there is one of every route and of every problem, and each is what the schemas say, both ways', () => {
  const missing = 'is not among the examples: scripts/contract/examples/ records them.';
  for (const [name, { request, response }] of Object.entries(routes)) {
    const calls = recorded.calls[name];
    assert.ok(calls, `${name} ${missing}`);
    for (const { body, answer } of calls) {
      if (body !== undefined) assert.deepEqual(request.parse(body), body, name);
      if (answer !== undefined) assert.deepEqual(response.parse(answer), answer, name);
    }
  }
  const told = Object.values(routes).flatMap(({ problems }) => problems);
  for (const [code, status] of Object.entries(PROBLEM_STATUS).filter(([code]) => told.includes(code))) {
    const problem = recorded.problems[code];
    assert.ok(problem, `${code} ${missing}`);
    assert.equal(problem.status, status);
    const params = problemParams[code];
    if (params) assert.deepEqual(params.parse(problem.params), problem.params, code);
    else assert.equal(problem.params, undefined, `${code} comes with something that problem-params.ts does not know`);
  }
});
