import assert from 'node:assert/strict';
import { pathOf, routes } from '../../../packages/contract/dist/index.js';

const ORIGIN = 'https://service.example';

let callers = 0;

/** An address of its own for each call: who looks up too much is told by it. */
const nextAddress = () => `2001:db8::${(callers += 1).toString(16)}`;

const contentOf = ({ body, file, raw }) => {
  if (raw !== undefined) return raw;
  if (file !== undefined) return file;
  return body === undefined ? null : JSON.stringify(body);
};

/** Calls a service and keeps what it was sent and answered, by the names of the routes and the codes of problems. */
export const createRecorder = (service, shop) => {
  const calls = {};
  const problems = {};

  const send = async (name, { params, query, headers, token, type = 'application/json', ...rest }) => {
    const route = routes[name];
    const body = contentOf(rest);
    const address = new URL(`${ORIGIN}${pathOf(route, params)}`);
    for (const [key, value] of Object.entries(query ?? {})) address.searchParams.set(key, value);
    const request = new Request(address, {
      method: route.method,
      headers: { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }), ...headers },
      body,
    });
    return service.handle(request, { clientAddress: rest.clientAddress ?? nextAddress() });
  };

  const withParams = (name, { params, ...options }) => {
    const names = [...routes[name].path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param);
    const all = { shop, ...params };
    return { ...options, params: Object.fromEntries(names.map((param) => [param, all[param]])) };
  };

  /** A call that succeeds; without a summary it is not kept. */
  const call = async (name, summary, options = {}) => {
    const sent = withParams(name, options);
    const response = await send(name, sent);
    const isFile = routes[name].response === 'file';
    const answer = isFile && response.ok ? undefined : await response.json();
    assert.equal(response.status, routes[name].status, `${name}: ${JSON.stringify(answer)}`);
    const { params, query, headers, body } = sent;
    const fileName = /filename="([^"]*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    const kept = { summary, params, query, headers, body, answer, fileName };
    if (summary) (calls[name] ??= []).push(kept);
    return answer;
  };

  /** A call that fails, to be kept as the example of its code. */
  const fails = async (code, name, options = {}) => {
    const response = await send(name, withParams(name, options));
    const problem = await response.json();
    assert.equal(problem.code, code, JSON.stringify(problem));
    problems[code] ??= problem;
    return problem;
  };

  return { call, fails, calls, problems };
};
