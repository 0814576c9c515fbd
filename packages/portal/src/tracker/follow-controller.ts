import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { LanguageController } from '../language/language-controller.js';
import type { Follow, FollowOptions } from './create-follow.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Loads what follows a case, once, and keeps it as long as the element is on the page. Taken off it, all that was under
 * way ends; put back, the case is read afresh.
 */
export class FollowController implements ReactiveController {
  readonly #host: Host;
  readonly #language: LanguageController;
  readonly #options: () => Omit<FollowOptions, 'changed'>;
  readonly #changed: (follow: Follow) => void;
  #follow: Follow | null = null;
  /** Counts what was begun, so that what arrives late is not taken for the present one. */
  #begun = 0;
  #failed = false;
  /** Whether the sentences have arrived. */
  #spoken = false;

  constructor(
    host: Host,
    language: LanguageController,
    options: () => Omit<FollowOptions, 'changed'>,
    changed: (follow: Follow) => void,
  ) {
    this.#host = host;
    this.#language = language;
    this.#options = options;
    this.#changed = changed;
    host.addController(this);
  }

  /** Null until it can be shown in the language of the element. */
  get follow(): Follow | null {
    return this.#spoken ? this.#follow : null;
  }

  /** Whether the rest could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  hostConnected(): void {
    // The properties that a template sets come right after the element: they are no second beginning.
    queueMicrotask(() => {
      if (this.#host.isConnected && !this.#follow) this.begin();
    });
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Begins, or begins anew with other properties. */
  begin(): void {
    this.#end();
    void this.#start();
  }

  async #start(): Promise<void> {
    const begun = this.#begun;
    this.#failed = false;
    try {
      const { createFollow } = await import('./create-follow.js');
      if (begun !== this.#begun) return;
      const follow = createFollow({ ...this.#options(), changed: () => this.#tell(begun) });
      this.#follow = follow;
      this.#adopt(follow.styles);
      await Promise.all(follow.messages.map((loader) => this.#language.add(loader)));
      this.#spoken = true;
    } catch {
      if (begun === this.#begun) this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  #tell(begun: number): void {
    if (begun !== this.#begun || !this.#follow) return;
    this.#changed(this.#follow);
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#begun += 1;
    this.#follow?.dispose();
    this.#follow = null;
  }

  #adopt(styles: readonly CSSResult[]): void {
    const adopted = this.#host.shadowRoot?.adoptedStyleSheets;
    for (const { styleSheet } of styles) {
      if (adopted && styleSheet && !adopted.includes(styleSheet)) adopted.push(styleSheet);
    }
  }
}
