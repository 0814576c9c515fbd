import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps a block of JSON-LD in the head of the page while its host is there and has something to say. A data block is
 * no script to a browser: neither `script-src` nor Trusted Types stand against it.
 */
export class JsonLdController implements ReactiveController {
  readonly #wanted: () => object | null;
  #block: HTMLScriptElement | null = null;

  constructor(host: ReactiveControllerHost, wanted: () => object | null) {
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdated(): void {
    const wanted = this.#wanted();
    // Whoever writes the page out again as HTML must not have it end the script.
    const text = wanted && JSON.stringify(wanted).replaceAll('<', '\\u003c');
    if (text === (this.#block?.textContent ?? null)) return;
    this.hostDisconnected();
    if (text === null) return;
    this.#block = document.createElement('script');
    this.#block.type = 'application/ld+json';
    this.#block.append(document.createTextNode(text));
    document.head.append(this.#block);
  }

  hostDisconnected(): void {
    this.#block?.remove();
    this.#block = null;
  }
}
