/** What a fault can do with a request: hand it to the service, once, twice or not at all, and meddle with the answer. */
export interface Wire {
  /** The service gets the request and answers. */
  readonly deliver: () => Promise<Response>;
  /** Milliseconds that the client waits. */
  readonly patience: number;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const lost = (): never => {
  throw new TypeError('Failed to fetch');
};

const never = (): Promise<never> => new Promise<never>(() => undefined);

const PAGE = '<!doctype html><title>Sign in</title><p>Please sign in to go on.</p>';

const page = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(PAGE, { status, headers: { 'content-type': 'text/html', ...headers } });

const problem = (status: number, code: string, params: object = {}, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type: `urn:x:${code}`, title: code, status, code, params }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** The first half of an answer, and then whatever comes. */
const half = (body: string, end: (stream: ReadableStreamDefaultController<Uint8Array>) => void) =>
  new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new TextEncoder().encode(body.slice(0, body.length / 2))),
    // Later than the first half was read: what is errored at once loses it.
    pull: (stream) => end(stream),
  });

/** What goes wrong between a client and a service, by name. */
export const FAULTS = {
  'is dropped before the service has it': async () => lost(),
  'is swallowed': async () => never(),
  'is answered, and the answer is lost': async ({ deliver }) => {
    await deliver();
    return lost();
  },
  'is answered, and the answer is swallowed': async ({ deliver }) => {
    await deliver();
    return never();
  },
  'is answered, and the answer breaks off': async ({ deliver }) => {
    const answer = await deliver();
    return new Response(
      half(await answer.text(), (stream) => stream.error(new TypeError('terminated'))),
      answer,
    );
  },
  'is answered, and the answer never ends': async ({ deliver }) => {
    const answer = await deliver();
    return new Response(
      half(await answer.text(), () => undefined),
      answer,
    );
  },
  'is answered by half a JSON': async ({ deliver }) => {
    const answer = await deliver();
    const body = await answer.text();
    return new Response(body.slice(0, body.length / 2) || null, answer);
  },
  'is answered by nothing': async ({ deliver }) => {
    await deliver();
    return new Response(null, { status: 200 });
  },
  'is answered late': async ({ deliver, patience }) => {
    await pause(patience * 0.6);
    return deliver();
  },
  'is answered too late': async ({ deliver, patience }) => {
    const answer = await deliver();
    await pause(patience * 1.5);
    return answer;
  },
  'comes to the service after everybody has given it up': async ({ deliver, patience }) => {
    await pause(patience * 2.5);
    return deliver();
  },
  'comes to the service twice': async ({ deliver }) => {
    const [answer] = await Promise.all([deliver(), deliver()]);
    return answer;
  },
  'comes to the service again later': async ({ deliver, patience }) => {
    setTimeout(() => void deliver(), patience * 3);
    return deliver();
  },
  'is answered as plain text': async ({ deliver }) => {
    const answer = await deliver();
    return new Response(await answer.text(), { status: answer.status, headers: { 'content-type': 'text/plain' } });
  },
  'meets a page to sign in to the network': async () => page(200),
  'is led to a page to sign in': async () =>
    Object.defineProperty(page(200), 'redirected', { value: true, configurable: true }),
  'is too much (a second)': async () => problem(429, 'too_many_attempts', { retryAfter: 1 }, { 'retry-after': '1' }),
  'is too much (ten minutes)': async () =>
    problem(429, 'too_many_attempts', { retryAfter: 600 }, { 'retry-after': '600' }),
  'is too much for a gateway': async () => page(429),
  'is too much for a gateway (two seconds)': async () => page(429, { 'retry-after': '2' }),
  'is answered 500': async () => problem(500, 'internal', { by: 'the service' }),
  'is done, and answered 500': async ({ deliver }) => {
    await deliver();
    return problem(500, 'internal', { by: 'the service' });
  },
  'is answered 502 by a gateway': async () => page(502),
  'is answered 503': async () => problem(503, 'unavailable', {}, { 'retry-after': '1' }),
  'is answered 503 until a date': async () => page(503, { 'retry-after': 'Sun, 22 Nov 2026 10:00:00 GMT' }),
  'is done, and answered 504 by a gateway': async ({ deliver }) => {
    await deliver();
    return new Response(null, { status: 504 });
  },
  'is refused by a code of tomorrow (403)': async () => problem(403, 'not_on_sundays', { day: 7 }),
  'is refused by a code of tomorrow (409)': async () => problem(409, 'moon_in_the_way', { moon: [] }),
  'is refused by a code of tomorrow (429)': async () => problem(429, 'slow_down', {}, { 'retry-after': '1' }),
  'is refused by a code of tomorrow (503)': async () => problem(503, 'being_moved'),
} as const satisfies Record<string, (wire: Wire) => Promise<Response>>;

export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];
