import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LanguageController } from '../language/language-controller.js';
import type { WithdrawalRest } from '../withdrawal-rest.js';
import type { WithdrawalSettings } from './settings.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Loads everything after the form, in one file, and follows its flow. An attempt that failed is repeated when the network
 * is back and whenever somebody goes on.
 */
export class RestController implements ReactiveController {
  readonly #host: Host;
  readonly #language: LanguageController;
  readonly #settings: () => WithdrawalSettings;
  readonly #again = (): void => this.preload();
  #rest: WithdrawalRest | null = null;
  #loading: Promise<WithdrawalRest> | null = null;
  #submitting: 'waiting' | 'failed' | null = null;
  #unsubscribe: (() => void) | null = null;
  #wanted = false;
  /** Counts the back ends the element has had, so that one that arrives late is not taken for the present one. */
  #backEnd = 0;

  constructor(host: Host, language: LanguageController, settings: () => WithdrawalSettings) {
    this.#host = host;
    this.#language = language;
    this.#settings = settings;
    host.addController(this);
  }

  /** Null until it has arrived. */
  get rest(): WithdrawalRest | null {
    return this.#rest;
  }

  /** What became of a form that was submitted before. */
  get submitting(): 'waiting' | 'failed' | null {
    return this.#submitting;
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
    this.#follow();
  }

  /** The flow goes on: what was confirmed is sent, whatever becomes of the element. */
  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  preload(): void {
    this.#wanted = true;
    this.load().catch(() => undefined);
  }

  /** Loads the rest once; a failed attempt can be repeated. */
  load(): Promise<WithdrawalRest> {
    this.#loading ??= this.#start().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  /** Takes what stands in the form to the review, as soon as there is one. */
  async submit(form: HTMLFormElement): Promise<void> {
    if (this.#submitting === 'waiting') return;
    this.#submitting = this.#rest ? null : 'waiting';
    this.#host.requestUpdate();
    try {
      const rest = await this.load();
      this.#submitting = null;
      rest.submit(form);
    } catch {
      this.#submitting = 'failed';
    }
    this.#host.requestUpdate();
  }

  /** Another back end: what was confirmed for the one before is still sent to it. */
  renew(): void {
    this.#unsubscribe?.();
    const { state } = this.#rest?.flow ?? {};
    if (state && !('outbox' in state)) this.#rest?.flow.dispose();
    this.#rest = null;
    this.#loading = null;
    this.#submitting = null;
    this.#backEnd += 1;
    if (this.#wanted) this.preload();
  }

  async #start(): Promise<WithdrawalRest> {
    const backEnd = this.#backEnd;
    const { createRest } = await import('../withdrawal-rest.js');
    // Another one was asked for meanwhile, and is loading.
    if (backEnd !== this.#backEnd) return this.load();
    const rest = createRest(this.#settings());
    const { styleSheet } = rest.styles;
    const adopted = this.#host.shadowRoot?.adoptedStyleSheets;
    if (styleSheet && adopted && !adopted.includes(styleSheet)) adopted.push(styleSheet);
    await this.#language.add(rest.messages);
    this.#rest = rest;
    rest.catchUp();
    this.#follow();
    this.#host.requestUpdate();
    return rest;
  }

  #follow(): void {
    const rest = this.#rest;
    if (!rest || !this.#host.isConnected) return;
    this.#unsubscribe?.();
    this.#unsubscribe = rest.flow.subscribe(() => this.#host.requestUpdate());
  }
}
