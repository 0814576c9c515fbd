import { Readable } from 'node:stream';

const readBody = async (stream) => {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const toRequest = async ({ req, method, href, origin }) => {
  const hasBody = !['GET', 'HEAD'].includes(method);
  return new Request(new URL(href, origin), {
    method,
    headers: Object.entries(req.headers).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    ...(hasBody ? { body: await readBody(req) } : {}),
  });
};

const answer = (context, response) => {
  context.status = response.status;
  for (const [name, value] of response.headers) context.append(name, value);
  context.body = response.body ? Readable.fromWeb(response.body) : null;
  // koa makes 204 of an empty body.
  context.status = response.status;
};

/**
 * Mounts a fetch handler in the test server (koa): paths for which `matches` says yes are answered by it alone.
 * @param {(path: string) => boolean} matches
 * @param {(request: Request) => Promise<Response>} handle
 */
export const fetchMiddleware = (matches, handle) => async (context, next) => {
  if (!matches(context.path)) return next();
  answer(context, await handle(await toRequest(context)));
};
