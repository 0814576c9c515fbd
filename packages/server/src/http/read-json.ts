import { ServiceProblem } from '../service-problem.js';

/** A selection of 500 lines fits, as long as few of them carry a note. */
export const LARGEST_BODY = 64 * 1024;

const tooLarge = (): ServiceProblem =>
  new ServiceProblem('body_too_large', `A request body may have ${LARGEST_BODY} bytes`, { limit: LARGEST_BODY });

/** Reads no further than the limit, whatever the request says about its length. */
const readBytes = async (request: Request): Promise<Uint8Array> => {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) throw tooLarge();
  const bytes = new Uint8Array(LARGEST_BODY);
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.byteLength > LARGEST_BODY) {
      // Not awaited: the sender may be slow to hear of it.
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    bytes.set(value, length);
    length += value.byteLength;
  }
  return bytes.subarray(0, length);
};

/** The JSON value of a request's body. */
export const readJson = async (request: Request): Promise<unknown> => {
  const mediaType = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    throw new ServiceProblem('unsupported_media_type', 'The body must be application/json');
  }
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ServiceProblem('malformed_json', 'The body is no JSON in UTF-8');
  }
};
