import type { FieldProblem, FlowState } from '@returns-portal/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Moves the focus with the journey: to the heading of a new step, to the first field that misses something.
 * It never takes the focus before the person has done anything.
 */
export class FocusController implements ReactiveController {
  readonly #host: Host;
  readonly #read: () => FlowState | undefined;
  #step: FlowState['step'] = 'lookup';
  #problems: readonly FieldProblem[] = [];

  constructor(host: Host, read: () => FlowState | undefined) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#read();
    if (!state) return;
    const moved = state.step !== this.#step;
    // A mended field shortens the list; only a new attempt makes it longer.
    const missed =
      state.problems.length > 0 && state.problems !== this.#problems && state.problems.length >= this.#problems.length;
    this.#step = state.step;
    this.#problems = state.problems;
    if (moved) this.#arrive();
    else if (missed) this.#focus('[aria-invalid="true"]:is(input, select), [aria-invalid="true"] :is(input, select)');
  }

  /** A step that another element draws is focused by that, once it is there. */
  #arrive(): void {
    const tracker = this.#host.renderRoot.querySelector<HTMLElement>('returns-tracker');
    if (tracker) void customElements.whenDefined('returns-tracker').then(() => tracker.focus());
    else this.#focus('h2');
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
