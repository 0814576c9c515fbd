import type { PolicySource, ReturnsErrorCode } from '@returns-portal/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ReturnsFailedEvent } from './events/returns-failed.js';
import { LanguageController } from './language/language-controller.js';
import type { TextOverrides } from './language/overrides.js';
import { failureMessage, noticeMessage } from './parts/message.js';
import { JsonLdController } from './policy/json-ld-controller.js';
import { PolicyController } from './policy/policy-controller.js';
import { policyMessages } from './policy/policy-messages.js';
import { policyScreen } from './policy/policy-screen.js';
import { policySkeleton } from './policy/policy-skeleton.js';
import { policyStyles } from './policy/policy.styles.js';
import { regionOf } from './policy/region-of.js';
import { skeletonStyles } from './policy/skeleton.styles.js';
import { baseStyles } from './styles/base.styles.js';
import { frameText } from './text/policy/frame.js';

/**
 * A shop's policy in plain words: at a glance first, in full below, what the law gives apart from what the shop adds.
 * It says what the service decides by, so the two never differ.
 *
 * @fires returns-failed - The policy could not be had; `detail.code`, `detail.step` is `policy`.
 */
export class ReturnsPolicy extends LitElement {
  static override styles = [baseStyles, policyStyles, skeletonStyles];
  static override properties = {
    endpoint: {},
    shop: {},
    locale: {},
    country: {},
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    texts: { type: Object },
    adapter: { attribute: false },
  };

  /** Where the returns API is served. */
  declare endpoint: string | undefined;
  /** The shop's id at that endpoint; on a marketplace a seller's. */
  declare shop: string | undefined;
  /** `fr`, `ro` or `en`; without it the nearest `lang` counts. */
  declare locale: string | undefined;
  /** Whose consumers read it, ISO 3166-1 alpha-2. Without it the region of the nearest `lang`, else the shop's own. */
  declare country: string | undefined;
  /** Puts a schema.org `MerchantReturnPolicy` into the head of the page, for search engines. */
  declare jsonLd: boolean;
  /** Sentences of the shop's own, by language and id: docs/guides/text-and-translation.md. */
  declare texts: TextOverrides | undefined;
  /** A back end of one's own, instead of `endpoint`. */
  declare adapter: PolicySource | undefined;

  readonly #language = new LanguageController(this, policyMessages);
  readonly #policy = new PolicyController(
    this,
    () => ({
      endpoint: this.endpoint ?? '',
      shop: this.shop ?? '',
      country: (this.country ?? regionOf(this))?.toUpperCase(),
      adapter: this.adapter,
    }),
    (code) => this.dispatchEvent(new ReturnsFailedEvent(code, 'policy')),
  );
  /** Whether the button that had the focus is about to go. */
  #retried = false;

  constructor() {
    super();
    this.jsonLd = false;
    new JsonLdController(this, () => {
      const { state } = this.#policy;
      return this.jsonLd && state.kind === 'shown' ? state.view.markup : null;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('texts')) this.#language.override(this.texts);
  }

  protected override updated(): void {
    if (!this.#retried || this.#policy.state.kind !== 'shown') return;
    this.#retried = false;
    this.shadowRoot?.querySelector('h2')?.focus();
  }

  protected override render(): unknown {
    const { ready, locale } = this.#language;
    return html`
      <div class="room">
        <div class="portal" part="base" dir="ltr" lang=${ready ? locale : nothing}>${ready ? this.#content() : policySkeleton()}</div>
      </div>
    `;
  }

  #content(): unknown {
    const { state } = this.#policy;
    switch (state.kind) {
      case 'loading':
        return html`<p class="visually-hidden" role="status">${frameText.loading()}</p>${policySkeleton()}`;
      case 'failed':
        return this.#failure(state.code);
      case 'shown':
        return policyScreen(state.view, this.#language.locale);
    }
  }

  #failure(code: ReturnsErrorCode): TemplateResult {
    if (code === 'not_found') return noticeMessage(frameText.missing());
    const retry = (): void => {
      this.#retried = true;
      this.#policy.retry();
    };
    return html`
      <div class="stack">
        ${failureMessage(frameText.failed())}
        <button class="primary" type="button" @click=${retry}>${frameText.retry()}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'returns-policy': ReturnsPolicy;
  }
}
