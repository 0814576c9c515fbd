import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Moves the focus to the heading of another place, to the question that a button opened, to a field that misses
 * something, and to the heading where what had the focus is gone. It never takes the focus before the person has done
 * anything.
 */
export class TrackerFocusController implements ReactiveController {
  readonly #host: Host;
  readonly #place: () => string;
  #last = '';
  #asked: Element | null = null;
  #missed: Element | null = null;
  #held: Element | null = null;

  constructor(host: Host, place: () => string) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostUpdate(): void {
    const { renderRoot } = this.#host;
    this.#held = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  }

  hostUpdated(): void {
    const find = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    const place = this.#place();
    const asked = find('[data-confirm]');
    const missed = find('[aria-invalid="true"]:is(input, textarea), [aria-invalid="true"] input');
    if (place !== this.#last && place !== '') {
      // The first place is not one that the person went to.
      if (this.#last !== '') find('h2')?.focus();
      this.#last = place;
    } else if (asked && asked !== this.#asked) {
      asked.querySelector<HTMLElement>('.sure')?.focus();
    } else if (missed && missed !== this.#missed) {
      missed.focus();
    } else if (this.#held && !this.#held.isConnected) {
      find('h2')?.focus();
    }
    this.#asked = asked;
    this.#missed = missed;
  }
}
