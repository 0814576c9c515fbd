/** Half of a character, as an emoji that was cut in two leaves it, and NUL: no database keeps them. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** A text without what the service would have to refuse. */
export const storable = (text: string): string => text.replace(UNSTORABLE, '');

const storableMember = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? storable(value) : value;

/** What a body is and how it goes out: a file as its bytes, anything else as JSON that can be kept. */
export const encode = (body: unknown): [mediaType: string, encoded: string | Blob] =>
  body instanceof Blob
    ? [body.type || 'application/octet-stream', body]
    : ['application/json', JSON.stringify(body, storableMember)];
