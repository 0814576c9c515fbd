import { PROBLEM_MEDIA_TYPE, PROBLEM_STATUS, isProblemCode, routes } from '@returns-portal/contract';
import type { Bench } from '../bench.js';
import { inArea } from '../check.js';
import { holds, same } from '../expect.js';
import { httpOf, type RawAnswer } from '../http.js';
import { oneUnit } from '../selections.js';

const checkProblem = ({ status, headers, problem }: RawAnswer, codes: readonly string[], what: string): void => {
  const code = problem?.code ?? `${status} without a problem document`;
  holds(codes.includes(code), `${what}: ${codes.join(' or ')}`, code);
  if (isProblemCode(code)) same(status, PROBLEM_STATUS[code], `${what}: the status of ${code}`);
  const type = headers.get('content-type')?.split(';')[0];
  same(type, PROBLEM_MEDIA_TYPE, `${what}: the media type`);
};

const overHttp = async (bench: Bench) => {
  const { access, view } = await bench.reading();
  return { http: httpOf(bench.subject.http), token: access.token, view };
};

export const httpErrorChecks = inArea('errors', [
  {
    id: 'errors.documents',
    title: 'refuses with a problem document whose status fits its code',
    why: 'Proxies, caches and programs go by the status, the journey by the code; they must mean the same.',
    fix: 'Answer application/problem+json (RFC 9457) with the status that PROBLEM_STATUS has for the code.',
    needs: ['http'],
    async run(bench) {
      const { http, token } = await overHttp(bench);
      const nothing = { method: 'GET', path: '/v1/shops/{shop}/nothing-is-here' } as const;
      checkProblem(await http.send(nothing, { token }), ['not_found'], 'An address that leads nowhere');
      checkProblem(await http.send(routes.readOrder, { token: 'x' }), ['token_invalid'], 'A token that is none');
      checkProblem(
        await http.send(routes.readOrder, { token, shop: 'no-such-shop-anywhere' }),
        ['shop_unknown', 'token_invalid'],
        'A shop that is none',
      );
      const deleted = await http.send(routes.readOrder, { token, method: 'DELETE' });
      checkProblem(deleted, ['method_not_allowed', 'not_found'], 'A method that the address does not take');
    },
  },
  {
    id: 'errors.bodies',
    title: 'refuses bodies that are not what the contract asks for, and says where',
    why: 'A developer who mistyped a field finds it in a minute, or in a day.',
    fix: 'Check bodies against the schemas of the contract: malformed_json, unsupported_media_type, invalid_request with params.issues.',
    needs: ['http'],
    async run(bench) {
      const { http, token, view } = await overHttp(bench);
      const quote = (body: unknown, headers?: Readonly<Record<string, string>>) =>
        http.send(routes.createQuote, { token, body, headers });
      checkProblem(await quote('{"items":'), ['malformed_json'], 'Half a document');
      const asText = await quote(JSON.stringify(oneUnit(view)), { 'content-type': 'text/plain' });
      checkProblem(asText, ['unsupported_media_type'], 'A body that is called text');
      const wrong = await quote({ items: 'all of it', methods: [] });
      checkProblem(wrong, ['invalid_request'], 'A list that is none');
      const issues = wrong.problem?.params?.['issues'];
      holds(Array.isArray(issues) && issues.length > 0, 'The refusal says where the request is wrong', wrong.problem);
    },
  },
  {
    id: 'errors.key-missing',
    title: 'refuses a submission without an idempotency key',
    why: 'What has no name cannot be told from the same again, and is made twice.',
    fix: 'Answer idempotency_key_missing where the header Idempotency-Key is missing or empty.',
    needs: ['http', 'writes'],
    async run(bench) {
      const { http, token } = await overHttp(bench);
      const body = { quoteId: '00000000-0000-4000-8000-000000000000', locale: 'en' };
      const answer = await http.send(routes.submitReturn, { token, body });
      checkProblem(answer, ['idempotency_key_missing'], 'A submission without a key');
    },
  },
]);
