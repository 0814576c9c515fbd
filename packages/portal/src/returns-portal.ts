import { html, LitElement, nothing, type CSSResult, type PropertyValues } from 'lit';
import type { FlowError, ReturnsAdapter, StepName } from '@returns-portal/sdk';
import { ReturnsFailedEvent } from './events/returns-failed.js';
import { ReturnsStepChangedEvent } from './events/returns-step-changed.js';
import { ReturnsSubmittedEvent } from './events/returns-submitted.js';
import { FocusController } from './focus-controller.js';
import type { Journey } from './journey.js';
import { firstMessages } from './language/first-messages.js';
import { LanguageController } from './language/language-controller.js';
import { lookupStep, type LookupView } from './steps/lookup-step.js';
import { baseStyles } from './styles/base.styles.js';
import { lookupText } from './text/first/lookup.js';

/**
 * The whole return, from finding the order to its number. Put it on a page with the address of a returns
 * service and the id of the shop; see docs/guides/script-tag.md.
 *
 * @fires returns-step-changed - A step was reached; `detail.step`.
 * @fires returns-submitted - A return was stored; `detail.numbers`.
 * @fires returns-failed - A request failed and the customer was told; `detail.code`, `detail.step`.
 */
export class ReturnsPortal extends LitElement {
  static override styles = baseStyles;
  static override properties = {
    endpoint: {},
    shop: {},
    locale: {},
    orderNumber: { attribute: 'order-number' },
    adapter: { attribute: false },
  };

  /** Where the returns API is served. */
  declare endpoint: string | undefined;
  /** The shop's id at that endpoint. */
  declare shop: string | undefined;
  /** `fr`, `ro` or `en`; without it the nearest `lang` counts. */
  declare locale: string | undefined;
  /** Fills in the order number. There is no such attribute for the e-mail: addresses do not belong into a URL. */
  declare orderNumber: string | undefined;
  /** A back end of one's own, instead of `endpoint`. */
  declare adapter: ReturnsAdapter | undefined;

  readonly #language = new LanguageController(this, firstMessages);
  #journey: Journey | null = null;
  #loading: Promise<Journey> | null = null;
  /** Counts the back ends the element has had, so that one that arrives late is not taken for the present one. */
  #backEnd = 0;
  /** What was sent from the first screen while the rest was still on its way, and what became of it. */
  #early: (Pick<LookupView, 'number' | 'email'> & { status: 'waiting' | 'failed' }) | null = null;
  /** Whether the first screen is there. */
  #shown = false;
  #announced: (() => string) | null = null;
  #unsubscribe: (() => void) | null = null;
  #step: StepName = 'lookup';
  #error: FlowError | null = null;

  constructor() {
    super();
    new FocusController(this, () => this.#journey?.flow.state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#journey) this.#follow(this.#journey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another back end is another journey; the first values are no change.
    if (this.hasUpdated && (changed.has('endpoint') || changed.has('shop') || changed.has('adapter'))) this.#reset();
  }

  protected override updated(): void {
    if (this.#shown || !this.#language.ready) return;
    this.#shown = true;
    // Two frames: the first screen has been painted by then, and nothing competes with it.
    requestAnimationFrame(() => requestAnimationFrame(() => void this.#load().catch(() => undefined)));
  }

  protected override render(): unknown {
    if (!this.#language.ready) return nothing;
    const state = this.#journey?.flow.state;
    const { locale } = this.#language;
    return html`
      <div class="room">
        <div class="portal" part="base" lang=${locale}>
          ${
            state && state.step !== 'lookup'
              ? this.#journey?.render(state, {
                  locale,
                  send: (event) => this.#journey?.flow.send(event),
                  announce: (text) => this.#announce(text),
                })
              : lookupStep(this.#lookupView(), (number, email) => void this.#lookUp(number, email))
          }
          <div class="visually-hidden" role="status">${this.#announced?.()}</div>
        </div>
      </div>
    `;
  }

  #lookupView(): LookupView {
    const state = this.#journey?.flow.state;
    const number = this.orderNumber ?? '';
    if (this.#journey && state?.step === 'lookup') {
      const view = this.#journey.lookupView(state);
      return { ...view, number: view.number || number };
    }
    return {
      number: this.#early?.number ?? number,
      email: this.#early?.email ?? '',
      pending: this.#early?.status === 'waiting',
      numberMistake: null,
      emailMistake: null,
      failure: this.#early?.status === 'failed' ? lookupText.loadFailed() : null,
      notice: null,
    };
  }

  async #lookUp(number: string, email: string): Promise<void> {
    if (this.#early?.status === 'waiting') return;
    this.#early = { number, email, status: 'waiting' };
    this.requestUpdate();
    try {
      const journey = await this.#load();
      journey.flow.send({ type: 'lookup.submitted', number, email });
      this.#early = null;
    } catch {
      this.#early = { number, email, status: 'failed' };
    }
    this.requestUpdate();
  }

  /** Loads the rest once; a failed attempt can be repeated. */
  #load(): Promise<Journey> {
    this.#loading ??= this.#start().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #start(): Promise<Journey> {
    const backEnd = this.#backEnd;
    const { createJourney } = await import('./journey.js');
    const journey = createJourney({
      endpoint: this.endpoint ?? '',
      shop: this.shop ?? '',
      adapter: this.adapter,
    });
    this.#adopt(journey.styles);
    await this.#language.add(journey.messages);
    if (backEnd !== this.#backEnd) {
      journey.flow.dispose();
      return this.#load();
    }
    this.#journey = journey;
    if (this.isConnected) this.#follow(journey);
    this.requestUpdate();
    return journey;
  }

  #adopt(styles: readonly CSSResult[]): void {
    const adopted = this.shadowRoot?.adoptedStyleSheets;
    for (const { styleSheet } of styles) {
      if (adopted && styleSheet && !adopted.includes(styleSheet)) adopted.push(styleSheet);
    }
  }

  #follow(journey: Journey): void {
    this.#unsubscribe?.();
    this.#unsubscribe = journey.flow.subscribe(() => {
      this.#tell(journey);
      this.requestUpdate();
    });
  }

  #reset(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#journey?.flow.dispose();
    this.#journey = null;
    this.#loading = null;
    this.#backEnd += 1;
    this.#step = 'lookup';
    void this.#load().catch(() => undefined);
  }

  #announce(text: () => string): void {
    this.#announced = text;
    this.requestUpdate();
  }

  /** Tells the page what the flow did. */
  #tell({ flow: { state } }: Journey): void {
    const error = state.progress.kind === 'failed' ? state.progress.error : null;
    if (error && error !== this.#error) this.dispatchEvent(new ReturnsFailedEvent(error.code, state.step));
    this.#error = error;
    if (state.step === this.#step) return;
    this.#step = state.step;
    this.#announced = null;
    this.dispatchEvent(new ReturnsStepChangedEvent(state.step));
    if (state.step === 'done') {
      this.dispatchEvent(new ReturnsSubmittedEvent(state.submission.cases.map(({ number }) => number)));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'returns-portal': ReturnsPortal;
  }
}
