import { ServiceProblem } from '../service-problem.js';

const tooLarge = (limit: number): ServiceProblem =>
  new ServiceProblem('body_too_large', `A request body may have ${limit} bytes`, { limit });

/** The bytes of a request's body. Reads no further than the limit, whatever the request says about its length. */
export const readBytes = async (request: Request, limit: number): Promise<Uint8Array> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      // Not awaited: the sender may be slow to hear of it.
      reader.cancel().catch(() => undefined);
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
};

/** The JSON value of a request's body. */
export const readJson = async (request: Request, limit: number): Promise<unknown> => {
  const mediaType = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    throw new ServiceProblem('unsupported_media_type', 'The body must be application/json', {
      types: ['application/json'],
    });
  }
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ServiceProblem('malformed_json', 'The body is no JSON in UTF-8');
  }
};
