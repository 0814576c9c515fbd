/** Parts of a path, encoded or not. */
export const PARAMS = [
  '%00',
  'a%00b',
  '%2F',
  '..%2f..',
  '%zz',
  '%',
  'é',
  '%F0%9F%98%80',
  'x'.repeat(3000),
  '%ED%A0%80',
  "'--",
  '.',
];
/** Values of a query, encoded. */
export const QUERIES = [
  '',
  '%00',
  'a%00',
  'x'.repeat(400),
  '0',
  '-1',
  '%F0%9F',
  '%25_%5C',
  'W10',
  'bnVsbA',
  '999',
  "'",
];
/** Cursors that look like those of a list, and are none. */
export const CURSORS = [
  ['2026-01-01T00:00:00.000Z', 'x'],
  ['2026-01-01', 'NU-1'],
  ['0000-01-01', 'x'],
  ['2026-02-30', 'x'],
  ['2026-01-01T99:99Z', 'x'],
  ['2026-01-01T1:1Z', 'x'],
  ['9999-12-31T23:59:59.999Z', '\ud83d'],
  ['2026-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000'],
  ['2026-01-01', 'x', 'y'],
  [1, 2],
].map((place) => Buffer.from(JSON.stringify(place)).toString('base64url'));

export const TYPES = [
  'text/plain',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'image/png',
  '',
  'x'.repeat(300),
];
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
export const PATHS = [
  '/',
  '//',
  '/v1/shops',
  '/v1/shops/',
  '/v1/shops/%00',
  '/v1/shops/..%2f..',
  '/openapi.json',
  '/%ff',
  '/healthz/x',
];
