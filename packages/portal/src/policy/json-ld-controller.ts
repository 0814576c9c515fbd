import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * An empty block of data. It comes out of a template, as whose child the browser takes it for a script that has been
 * dealt with: Trusted Types report every other one that is given its text, even where there is nothing to run.
 */
const emptyBlock = (): HTMLScriptElement | null => {
  const holder = document.createElement('div');
  render(html`<script type="application/ld+json"></script>`, holder);
  return holder.querySelector('script');
};

/** Keeps a block of JSON-LD in the head of the page while its host is there and has something to say. */
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
    this.#block = emptyBlock();
    if (!this.#block) return;
    this.#block.append(document.createTextNode(text));
    document.head.append(this.#block);
  }

  hostDisconnected(): void {
    this.#block?.remove();
    this.#block = null;
  }
}
