import type { PolicyView } from '@returns-portal/contract';
import { isReturnsError, readShopPolicy, type PolicySource, type ReturnsErrorCode } from '@returns-portal/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type PolicyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: ReturnsErrorCode }
  | { readonly kind: 'shown'; readonly view: PolicyView };

/** Whose policy, for whom. */
export interface PolicyWanted {
  readonly endpoint: string;
  readonly shop: string;
  readonly country: string | undefined;
  readonly adapter: PolicySource | undefined;
}

const isSame = (one: PolicyWanted | null, other: PolicyWanted): boolean =>
  one !== null &&
  one.endpoint === other.endpoint &&
  one.shop === other.shop &&
  one.country === other.country &&
  one.adapter === other.adapter;

/** Asks for the policy that the host wants, again whenever it wants another, and gives up what is no longer wanted. */
export class PolicyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => PolicyWanted;
  readonly #failed: (code: ReturnsErrorCode) => void;
  #asked: PolicyWanted | null = null;
  #running: AbortController | null = null;
  #state: PolicyState = { kind: 'loading' };

  constructor(host: ReactiveControllerHost, wanted: () => PolicyWanted, failed: (code: ReturnsErrorCode) => void) {
    this.#host = host;
    this.#wanted = wanted;
    this.#failed = failed;
    host.addController(this);
  }

  get state(): PolicyState {
    return this.#state;
  }

  retry(): void {
    this.#asked = null;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    if (isSame(this.#asked, wanted)) return;
    this.#asked = wanted;
    this.#state = { kind: 'loading' };
    void this.#ask(wanted);
  }

  hostDisconnected(): void {
    // What was still on its way is asked for again when the element comes back.
    if (this.#running) this.#asked = null;
    this.#running?.abort();
    this.#running = null;
  }

  async #ask({ adapter, country, ...address }: PolicyWanted): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const state = await (
      adapter ? adapter.readPolicy({ country }, { signal }) : readShopPolicy(address, { country }, { signal })
    )
      .then((view): PolicyState => ({ kind: 'shown', view }))
      .catch((error: unknown): PolicyState => ({
        kind: 'failed',
        code: isReturnsError(error) ? error.code : 'internal',
      }));
    if (this.#running !== running) return;
    this.#running = null;
    this.#state = state;
    this.#host.requestUpdate();
    if (state.kind === 'failed') this.#failed(state.code);
  }
}
