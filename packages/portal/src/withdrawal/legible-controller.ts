import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { makeLegible, motionsOf } from './legible.js';
import { statutoryStyles } from './statutory.styles.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps the two statutory controls easy to read (Directive 2011/83/EU art. 11a(1), (3)) whatever the page's style says, and
 * whenever it may have changed: after each render, on another size or colour scheme, and when somebody points at them.
 */
export class LegibleController implements ReactiveController {
  readonly #host: Host;
  readonly #check = (): void => this.hostUpdated();
  readonly #resized = new ResizeObserver(this.#check);
  readonly #restyled = new MutationObserver(this.#check);
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #warned = false;

  constructor(host: Host) {
    this.#host = host;
    const { styleSheet } = statutoryStyles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    const { documentElement, body } = document;
    this.#resized.observe(documentElement);
    for (const element of [documentElement, body]) this.#restyled.observe(element, { attributes: true });
    this.#dark.addEventListener('change', this.#check);
    addEventListener('load', this.#check);
    for (const name of ['pointerover', 'focusin']) this.#host.addEventListener(name, this.#check);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#restyled.disconnect();
    this.#dark.removeEventListener('change', this.#check);
    removeEventListener('load', this.#check);
    for (const name of ['pointerover', 'focusin']) this.#host.removeEventListener(name, this.#check);
  }

  hostUpdated(): void {
    const controls = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.statutory') ?? [])];
    const arriving = controls.flatMap(motionsOf);
    if (arriving.length > 0) {
      // What is faded in is faint for a moment.
      void Promise.allSettled(arriving).then(this.#check);
      return;
    }
    const wrong = controls.flatMap((control) => makeLegible(control, this.#host));
    if (wrong.length === 0 || this.#warned) return;
    this.#warned = true;
    console.warn(
      `<returns-withdrawal>: the page's style made a statutory control hard to read (${wrong.join(', ')}); repaired.`,
    );
  }
}
