import type { CaseDetails } from '@returns-portal/contract';
import type { Access, FlowError, ReturnsAdapter } from '@returns-portal/sdk';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { ReturnsCaseUpdatedEvent } from './events/returns-case-updated.js';
import { ReturnsFailedEvent } from './events/returns-failed.js';
import { firstMessages } from './language/first-messages.js';
import { LanguageController } from './language/language-controller.js';
import type { TextOverrides } from './language/overrides.js';
import { failureMessage } from './parts/message.js';
import { baseStyles } from './styles/base.styles.js';
import { skeletonStyles } from './styles/skeleton.styles.js';
import { lookupText } from './text/first/lookup.js';
import type { Follow } from './tracker/create-follow.js';
import { FollowController } from './tracker/follow-controller.js';
import { skeleton } from './tracker/skeleton.js';
import { TrackerFocusController } from './tracker/tracker-focus-controller.js';

/** Of these another element is another case. */
const SOURCE = ['endpoint', 'shop', 'adapter', 'access', 'number', 'orderNumber', 'getToken'] as const;

/**
 * One return from its submission to its end. On a page of its own it finds the order first; with `access` and `number`
 * it shows that case at once.
 *
 * @fires returns-case-updated - What is known of the case changed; `detail.number`, `detail.status`.
 * @fires returns-failed - A request failed and the customer was told; `detail.code`, `detail.step` is `case`.
 */
export class ReturnsTracker extends LitElement {
  static override styles = [baseStyles, skeletonStyles];
  static override properties = {
    endpoint: {},
    shop: {},
    locale: {},
    orderNumber: { attribute: 'order-number' },
    texts: { type: Object },
    adapter: { attribute: false },
    access: { attribute: false },
    number: { attribute: false },
    getToken: { attribute: false },
  };

  /** Where the returns API is served. */
  declare endpoint: string | undefined;
  /** The shop's id at that endpoint. */
  declare shop: string | undefined;
  /** `fr`, `ro` or `en`; without it the nearest `lang` counts. */
  declare locale: string | undefined;
  /** The number of an order or of a return: fills in the look-up, or says which one of a customer who is signed in. */
  declare orderNumber: string | undefined;
  /** Sentences of the shop's own, by language and id: docs/guides/text-and-translation.md. */
  declare texts: TextOverrides | undefined;
  /** A back end of one's own, instead of `endpoint`. */
  declare adapter: ReturnsAdapter | undefined;
  /** What a look-up gave, where the page has one. */
  declare access: Access | undefined;
  /** The return to show with it. */
  declare number: string | undefined;
  /** Gives the token of the customer who is signed in at the shop, or null: then no look-up is needed. */
  declare getToken: (() => Promise<string | null>) | undefined;

  readonly #language = new LanguageController(this, firstMessages);
  readonly #follows: FollowController;
  #details: CaseDetails | null = null;
  #errors: readonly FlowError[] = [];
  /** Focused before there was a heading to focus. */
  #awaitsFocus = false;

  constructor() {
    super();
    const options = () => ({
      endpoint: this.endpoint ?? '',
      shop: this.shop ?? '',
      adapter: this.adapter,
      access: this.access,
      number: this.number,
      orderNumber: this.orderNumber ?? '',
      getToken: this.getToken,
    });
    this.#follows = new FollowController(this, this.#language, options, (follow) => this.#tell(follow));
    new TrackerFocusController(this, () => this.#follows.follow?.place ?? '');
  }

  /** Focuses the heading, at once or as soon as there is one: for a page that leads a person here. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    this.#awaitsFocus = !heading;
    heading?.focus(options);
  }

  protected override updated(): void {
    if (this.#awaitsFocus) this.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('texts')) this.#language.override(this.texts);
    if (this.hasUpdated && SOURCE.some((name) => changed.has(name))) this.#follows.begin();
  }

  protected override render(): unknown {
    if (!this.#language.ready) return nothing;
    const { follow, failed } = this.#follows;
    const { locale } = this.#language;
    return html`
      <div class="room">
        <div class="portal" part="base" dir="ltr" lang=${locale}>
          ${failed ? failureMessage(lookupText.loadFailed()) : (follow?.render(locale) ?? skeleton())}
        </div>
      </div>
    `;
  }

  /** Tells the page what became of the case. */
  #tell({ tracker }: Follow): void {
    const state = tracker?.state;
    if (!state || state.kind === 'loading') return;
    const errors =
      state.kind === 'failed'
        ? [state.error]
        : Object.values(state.progress).flatMap((progress) => (progress.kind === 'failed' ? progress.error : []));
    for (const error of errors.filter((one) => !this.#errors.includes(one))) {
      this.dispatchEvent(new ReturnsFailedEvent(error.code, 'case'));
    }
    this.#errors = errors;
    if (state.kind === 'failed' || state.details === this.#details) return;
    this.#details = state.details;
    const { number, status } = state.details.case;
    this.dispatchEvent(new ReturnsCaseUpdatedEvent(number, status));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'returns-tracker': ReturnsTracker;
  }
}
