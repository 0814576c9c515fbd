import type { ContactKind } from '@returns-portal/contract';
import type { FlowError, ReturnsAdapter, StepName } from '@returns-portal/sdk';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { FocusController } from './controllers/focus-controller.js';
import { JourneyController } from './controllers/journey-controller.js';
import { ReturnsFailedEvent } from './events/returns-failed.js';
import { ReturnsStepChangedEvent } from './events/returns-step-changed.js';
import { ReturnsSubmittedEvent } from './events/returns-submitted.js';
import type { Journey } from './journey.js';
import { firstMessages } from './language/first-messages.js';
import { LanguageController } from './language/language-controller.js';
import type { TextOverrides } from './language/overrides.js';
import { skeleton } from './parts/skeleton.js';
import { lookupStep, type LookupView } from './steps/lookup-step.js';
import { baseStyles } from './styles/base.styles.js';
import { lookupText } from './text/first/lookup.js';

/**
 * The whole return, from finding the order to following its case. Put it on a page with the address of a returns
 * service and the id of the shop; see docs/guides/script-tag.md.
 *
 * @slot header - Above every step.
 * @slot footer - Below every step.
 * @slot help - Where a customer may need a person: below the step, and beside what went wrong.
 * @slot empty - Instead of the sentence that nothing of the order can go back.
 * @slot map - A map above the list of points. The list is always there.
 *
 * @fires returns-step-changed - A step was reached; `detail.step`, `detail.previous`.
 * @fires returns-submitted - A return was stored; `detail.numbers`, `detail.units`, `detail.tracks`, `detail.outcomes`.
 * @fires returns-failed - A request failed and the customer was told; `detail.code`, `detail.step`.
 * @fires returns-case-updated - What is known of a followed case changed; `detail.number`, `detail.status`.
 */
export class ReturnsPortal extends LitElement {
  static override styles = baseStyles;
  static override properties = {
    endpoint: {},
    shop: {},
    locale: {},
    orderNumber: { attribute: 'order-number' },
    contact: {},
    remember: { type: Boolean },
    history: { type: Boolean },
    texts: { type: Object },
    adapter: { attribute: false },
    getToken: { attribute: false },
  };

  /** Where the returns API is served. */
  declare endpoint: string | undefined;
  /** The shop's id at that endpoint. */
  declare shop: string | undefined;
  /** `fr`, `ro` or `en`; without it the nearest `lang` counts. */
  declare locale: string | undefined;
  /** Fills in the order number. There is no such attribute for the e-mail: addresses do not belong into a URL. */
  declare orderNumber: string | undefined;
  /**
   * What the first screen asks for beside the number: `email`, `postcode` or `phone`. The service says so too, a moment
   * later; told here, it is right from the first paint.
   */
  declare contact: ContactKind | undefined;
  /** Keeps a return in the making in this tab's session storage, so that it survives a reload. */
  declare remember: boolean;
  /** Lets the browser's back button lead to the step before. */
  declare history: boolean;
  /** Sentences of the shop's own, by language and id: docs/guides/text-and-translation.md. */
  declare texts: TextOverrides | undefined;
  /** A back end of one's own, instead of `endpoint`. */
  declare adapter: ReturnsAdapter | undefined;
  /** Gives the token of the customer who is signed in at the shop, or null: then no look-up is needed. */
  declare getToken: (() => Promise<string | null>) | undefined;

  readonly #language = new LanguageController(this, firstMessages);
  readonly #journeys = new JourneyController(this, this.#language, (journey) => this.#tell(journey));
  /** Whether the first screen is there. */
  #shown = false;
  #announced: (() => string) | null = null;
  #step: StepName = 'lookup';
  #error: FlowError | null = null;

  constructor() {
    super();
    this.remember = false;
    this.history = false;
    new FocusController(this, () => this.#journeys.journey?.flow.state);
  }

  /** Loads the rest now instead of after the first paint, and puts the cursor into the first field. */
  async start(): Promise<void> {
    await this.updateComplete;
    (this.renderRoot.querySelector<HTMLElement>('input') ?? this.renderRoot.querySelector('h2'))?.focus();
    await this.#journeys.load();
  }

  /** Shows a return, or an order, by its number. Who may see it is settled as always: by look-up or by `getToken`. */
  async open(number: string): Promise<void> {
    const journey = await this.#journeys.load();
    journey.open(number);
  }

  /** Forgets the session and what was chosen, and begins anew. */
  reset(): void {
    this.#journeys.journey?.forget();
    this.#step = 'lookup';
    this.#journeys.renew();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('texts')) this.#language.override(this.texts);
    // Another back end is another journey; the first values are no change.
    const moved = changed.has('endpoint') || changed.has('shop') || changed.has('adapter');
    if (!this.hasUpdated || !moved) return;
    this.#step = 'lookup';
    this.#journeys.renew();
  }

  protected override updated(): void {
    if (this.#shown || !this.#language.ready) return;
    this.#shown = true;
    const load = () => void this.#journeys.load().catch(() => undefined);
    // Two frames: the first screen has been painted by then, and nothing competes with it.
    if (this.getToken) load();
    else requestAnimationFrame(() => requestAnimationFrame(load));
  }

  protected override render(): unknown {
    if (!this.#language.ready) return nothing;
    const { locale } = this.#language;
    return html`
      <div class="room">
        <div class="portal" part="base" lang=${locale} dir="ltr">
          <slot name="header"></slot>
          ${this.#screen()}
          <div class="visually-hidden" role="status">${this.#announced?.()}</div>
          <slot name="help"></slot>
          <slot name="footer"></slot>
        </div>
      </div>
    `;
  }

  #screen(): unknown {
    const { journey } = this.#journeys;
    const state = journey?.flow.state;
    if (journey && state && state.step !== 'lookup') {
      return journey.render(state, {
        locale: this.#language.locale,
        send: (event) => journey.flow.send(event),
        announce: (text) => this.#announce(text),
      });
    }
    // Whoever is signed in sees no form that they will not need.
    if (state?.step === 'lookup' ? state.signingIn : this.getToken) return skeleton(3);
    return lookupStep(this.#lookupView(), (entry) => void this.#journeys.lookUp(entry));
  }

  #lookupView(): LookupView {
    const { journey, early } = this.#journeys;
    const state = journey?.flow.state;
    const number = this.orderNumber ?? '';
    if (journey && state?.step === 'lookup') {
      const view = journey.lookupView(state);
      return { ...view, number: view.number || number };
    }
    return {
      number: early?.number ?? number,
      kind: early?.kind ?? this.contact ?? 'email',
      value: early?.value ?? '',
      pending: early?.status === 'waiting',
      numberMistake: null,
      valueMistake: null,
      failure: early?.status === 'failed' ? lookupText.loadFailed() : null,
      notice: null,
      others: nothing,
    };
  }

  #announce(text: () => string): void {
    this.#announced = text;
    this.requestUpdate();
  }

  /** Tells the page what the flow did. */
  #tell({ flow: { state }, summary }: Journey): void {
    const error = state.progress.kind === 'failed' ? state.progress.error : null;
    if (error && error !== this.#error) this.dispatchEvent(new ReturnsFailedEvent(error.code, state.step));
    this.#error = error;
    if (state.step === this.#step) return;
    const previous = this.#step;
    this.#step = state.step;
    this.#announced = null;
    this.dispatchEvent(new ReturnsStepChangedEvent(state.step, previous));
    if (state.step === 'done') this.dispatchEvent(new ReturnsSubmittedEvent(summary(state)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'returns-portal': ReturnsPortal;
  }
}
