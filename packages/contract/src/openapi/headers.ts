import type { Route } from '../routes/route.js';
import { FILE } from '../routes/route.js';
import type { OpenApiHeader, OpenApiRef } from './open-api.js';

/** What answers carry beside their body, by the name of the component. */
export const HEADERS = {
  RequestId: {
    description: 'Names the request, as the service’s log does.',
    required: true,
    schema: { type: 'string' },
    example: '3f1c7a52-6f0b-4a55-9a53-0a4c7f6f2b11',
  },
  NotKept: {
    description: 'Nobody keeps this answer.',
    required: true,
    schema: { type: 'string', const: 'no-store' },
    example: 'no-store',
  },
  RetryAfter: {
    description: 'Seconds after which it is worth asking again.',
    required: true,
    schema: { type: 'string', pattern: '^[0-9]+$' },
    example: '5',
  },
  WwwAuthenticate: {
    description: 'How to show who calls.',
    required: true,
    schema: { type: 'string' },
    example: 'Bearer',
  },
} as const satisfies Record<string, OpenApiHeader>;

const ref = (name: keyof typeof HEADERS): OpenApiRef => ({ $ref: `#/components/headers/${name}` });

type Headers = Record<string, OpenApiHeader | OpenApiRef>;

const kept = (seconds: number): OpenApiHeader => {
  const value = `public, max-age=${seconds}`;
  return {
    description: 'How long anybody may keep this answer, in seconds.',
    required: true,
    schema: { type: 'string', const: value },
    example: value,
  };
};

const named = (fileName: string): OpenApiHeader => ({
  description: 'To be saved under this name; nothing is shown as a page of its own.',
  required: true,
  schema: { type: 'string' },
  example: `attachment; filename="${fileName}"`,
});

/** The headers of the one good answer. */
export const answerHeaders = ({ cacheSeconds, response }: Route, fileName = 'file'): Headers => ({
  'X-Request-Id': ref('RequestId'),
  'Cache-Control': cacheSeconds === undefined ? ref('NotKept') : kept(cacheSeconds),
  ...(response === FILE && { 'Content-Disposition': named(fileName) }),
});

/** The headers of a problem. */
export const problemHeaders = (status: number): Headers => ({
  'X-Request-Id': ref('RequestId'),
  'Cache-Control': ref('NotKept'),
  ...(status === 401 && { 'WWW-Authenticate': ref('WwwAuthenticate') }),
  ...((status === 429 || status === 503) && { 'Retry-After': ref('RetryAfter') }),
});
