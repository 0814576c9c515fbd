import { isReturnsError, restAdapter, type RestAdapter } from '@returns-portal/sdk';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { orderFor, until } from './support/portal.ts';
import { startWorker } from './support/start-worker.ts';

const UPLOADS = '/api/v1/shops/:shop/files';

const say = (condition: boolean, what: string): void => {
  if (!condition) throw new Error(what);
};

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'no error';
  } catch (error) {
    return isReturnsError(error) ? error.code : String(error);
  }
};

/** A photo of this many bytes, as far as anybody looks at it. */
const photo = (size: number): Blob => {
  const bytes = new Uint8Array(size);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  return new Blob([bytes], { type: 'image/png' });
};

const adapterFor = (facts: { endpoint?: string; timeout?: number } = {}): RestAdapter =>
  restAdapter({ endpoint: '/api', shop: 'atelier-nuage', ...facts });

const newAccess = async (): Promise<{ token: string }> =>
  adapterFor().lookUpOrder(await orderFor('atelier-nuage', 'open'));

describe('uploading a file from a page', () => {
  it('tells how much has gone out, and what the service made of it', async () => {
    const shares: number[] = [];
    const size = 4 * 1024 * 1024;
    const file = await adapterFor().uploadFile(await newAccess(), photo(size), {
      onProgress: (share) => shares.push(share),
    });
    say(file.type === 'image/png' && file.id.length > 0, JSON.stringify(file));
    say(shares.at(-1) === 1, `all of it has gone out: ${shares.join()}`);
    say(
      shares.every((share, index) => share > (shares[index - 1] ?? 0)),
      `it only grows: ${shares.join()}`,
    );
  });

  it('sends it by fetch where nobody asks how far it is', async () => {
    const { type } = await adapterFor().uploadFile(await newAccess(), photo(1000));
    say(type === 'image/png', type);
  });
});

// Apart: under a service worker, as msw's is, browsers tell nothing of an upload's progress.
describe('an upload that goes wrong', () => {
  const worker = setupWorker();
  const waiting: (() => void)[] = [];
  let access: { token: string };

  /** Answers once the test is done, so that the worker can be stopped. */
  const never = async () => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return HttpResponse.error();
  };

  before(async () => {
    access = await newAccess();
    await startWorker(worker);
  });
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    for (const answer of waiting.splice(0)) answer();
  });

  const upload = (file: Blob, options: Parameters<RestAdapter['uploadFile']>[2], adapter = adapterFor()) =>
    adapter.uploadFile(access, file, options);

  it('refuses in the same words either way', async () => {
    for (const options of [{}, { onProgress: () => undefined }]) {
      const page = new Blob(['<!doctype html>'], { type: 'image/png' });
      say((await codeOf(upload(page, options))) === 'unsupported_media_type', 'a page is no photo');
      say((await codeOf(upload(photo(11 * 1024 * 1024), options))) === 'body_too_large', 'too large');
      const stranger = adapterFor().uploadFile({ token: 'forged' }, photo(100), options);
      say((await codeOf(stranger)) === 'token_invalid', 'a stranger');

      worker.use(http.post(UPLOADS, () => HttpResponse.error()));
      say((await codeOf(upload(photo(100), options))) === 'network', 'no connection');
      worker.use(http.post(UPLOADS, () => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 })));
      say((await codeOf(upload(photo(100), options))) === 'unavailable', 'a bad gateway');
      worker.use(http.post(UPLOADS, () => HttpResponse.json({ id: 'f' }, { status: 201 })));
      say((await codeOf(upload(photo(100), options))) === 'invalid_response', 'an answer of another shape');
      worker.use(http.post(UPLOADS, () => new HttpResponse(null, { status: 204 })));
      say((await codeOf(upload(photo(100), options))) === 'invalid_response', 'no answer at all');
      worker.use(http.post(UPLOADS, never));
      const hasty = adapterFor({ timeout: 40 });
      say((await codeOf(upload(photo(100), options, hasty))) === 'timeout', 'no answer in time');
      worker.resetHandlers();
    }
  });

  it('can be taken back while it goes out', async () => {
    for (const options of [{}, { onProgress: () => undefined }]) {
      worker.use(http.post(UPLOADS, never));
      const before = waiting.length;
      const controller = new AbortController();
      const call = upload(photo(1000), { ...options, signal: controller.signal });
      const outcome = codeOf(call);
      await until(() => waiting.length > before, 'the upload is under way');
      controller.abort(new Error('enough'));
      say((await outcome) === 'Error: enough', await outcome);
      worker.resetHandlers();
    }
  });
});
