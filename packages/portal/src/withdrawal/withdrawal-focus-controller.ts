import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Where somebody is, and what their last attempt missed; a new attempt is a new list. */
export interface Whereabouts {
  readonly place: string;
  readonly problems: readonly unknown[];
}

/**
 * Moves the focus with the screens: to the heading of a new one, to the first field that misses something, back to the
 * entry when the form is closed. Only for somebody who is at work in the element: never away from elsewhere in the page.
 */
export class WithdrawalFocusController implements ReactiveController {
  readonly #host: Host;
  readonly #read: () => Whereabouts;
  #last: Whereabouts | null = null;
  /** Whoever opened the form is at work already when this arrives. */
  #atWork = false;

  constructor(host: Host, read: () => Whereabouts) {
    this.#host = host;
    this.#read = read;
    this.#atWork = document.activeElement === host;
    this.#last = read();
    host.addController(this);
    for (const name of ['click', 'keydown']) host.addEventListener(name, () => (this.#atWork = true));
  }

  hostUpdated(): void {
    const last = this.#last;
    const { place, problems } = (this.#last = this.#read());
    const { activeElement, body } = document;
    const isElsewhere = activeElement !== null && activeElement !== body && activeElement !== this.#host;
    if (!last || !this.#atWork || isElsewhere) return;
    if (problems.length > 0 && problems !== last.problems) this.#focus('[aria-invalid="true"], .part[open] select');
    else if (place !== last.place) this.#focus('h2, .entry');
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
