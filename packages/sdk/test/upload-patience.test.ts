import { restAdapter } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';

/** As much of an XMLHttpRequest as an upload meets, moved on by the test. */
class FakeRequest {
  static last: FakeRequest;
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onabort?: () => void;
  onloadend?: () => void;

  constructor() {
    FakeRequest.last = this;
  }

  open(): void {
    // Nothing is sent.
  }
  setRequestHeader(): void {
    // Nothing is sent.
  }
  send(): void {
    // Nothing is sent.
  }
  abort(): void {
    this.onabort?.();
    this.onloadend?.();
  }
}

describe('how long an upload is waited for', () => {
  const page = globalThis as { XMLHttpRequest?: unknown };

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    page.XMLHttpRequest = FakeRequest;
  });
  afterEach(() => {
    mock.timers.reset();
    delete page.XMLHttpRequest;
  });

  /** An upload under way; `outcome` is null while it is. */
  const begin = () => {
    const upload = { shares: [] as number[], outcome: null as string | null };
    restAdapter({ endpoint: '/api', shop: 'shop', timeout: 1000 })
      .uploadFile({ token: 't' }, new Blob(['bytes']), { onProgress: (share) => upload.shares.push(share) })
      .then(
        () => (upload.outcome = 'stored'),
        (error: unknown) => (upload.outcome = (error as { code: string }).code),
      );
    return upload;
  };
  const pass = async (milliseconds: number) => {
    mock.timers.tick(milliseconds);
    await new Promise((resolve) => setImmediate(resolve));
  };

  it('is as long as it moves on', async () => {
    const upload = begin();
    for (const loaded of [1, 2, 3, 4]) {
      FakeRequest.last.upload.onprogress?.({ loaded, total: 4 });
      await pass(900);
    }
    assert.deepEqual([upload.outcome, upload.shares], [null, [0.25, 0.5, 0.75, 1]]);
    await pass(100);
    assert.equal(upload.outcome, 'timeout');
  });

  it('is longer where nothing tells whether it moves on', async () => {
    const upload = begin();
    await pass(7900);
    assert.equal(upload.outcome, null);
    await pass(100);
    assert.equal(upload.outcome, 'timeout');
  });
});
