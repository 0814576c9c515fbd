import { STATUTORY_LABELS } from '@returns-portal/policy';
import type { WithdrawalBackEnd, WithdrawalLine } from '@returns-portal/sdk';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { LanguageController } from './language/language-controller.js';
import type { TextOverrides } from './language/overrides.js';
import { withdrawalMessages } from './language/withdrawal-messages.js';
import { formText } from './text/withdrawal/form.js';
import { entryControl } from './withdrawal/entry-control.js';
import { formScreen } from './withdrawal/form-screen.js';
import type { FormView } from './withdrawal/form-view.js';
import { isAnythingKept } from './withdrawal/kept-prefix.js';
import { RestController } from './withdrawal/rest-controller.js';
import { withdrawalStyles } from './withdrawal/withdrawal.styles.js';

/** Of these another element is another shop's. */
const SOURCE = ['endpoint', 'shop', 'adapter'] as const;

/** Of these the form is filled in. */
const KNOWN = ['customerName', 'orderNumber', 'email', 'lines'] as const;

/**
 * The withdrawal function that every shop selling to consumers in the EU has to offer (Directive 2011/83/EU art. 11a): the
 * entry with the words of the law, the form, the statement to confirm, the receipt. It needs no login and refuses nothing.
 *
 * @slot - What stands there before the script has run, such as a link to write to the shop; shown again when sending fails.
 *
 * @fires returns-withdrawal-declared - The service has received a statement; `detail.number`, `detail.receivedAt`.
 * @fires returns-withdrawal-kept - A confirmed statement could not be sent; it is kept and sent again. `detail` is empty.
 * @fires returns-failed - Sending failed and the consumer was told; `detail.code`, `detail.step` is `withdrawal`.
 */
export class ReturnsWithdrawal extends LitElement {
  static override styles = withdrawalStyles;
  static override properties = {
    endpoint: {},
    shop: {},
    locale: {},
    href: {},
    open: { type: Boolean },
    customerName: { attribute: 'customer-name' },
    orderNumber: { attribute: 'order-number' },
    email: {},
    lines: { type: Array },
    texts: { type: Object },
    adapter: { attribute: false },
    getToken: { attribute: false },
  };

  /** Where the returns API is served. */
  declare endpoint: string | undefined;
  /** The shop's id at that endpoint; on a marketplace the seller's. */
  declare shop: string | undefined;
  /** `fr`, `ro` or `en`; without it the nearest `lang` counts. */
  declare locale: string | undefined;
  /** Makes the entry a link to the page where the form is. */
  declare href: string | undefined;
  /** Shows the form at once: for a page of its own. */
  declare open: boolean;
  /** The name of whoever is signed in, to confirm instead of to type. */
  declare customerName: string | undefined;
  /** The number of the order that the page is about. */
  declare orderNumber: string | undefined;
  /** Where the acknowledgement of receipt goes. */
  declare email: string | undefined;
  /** The goods of that order, so that a part of them can be chosen: `[{ line, title, variant, quantity }]`. */
  declare lines: readonly WithdrawalLine[] | null | undefined;
  /** Sentences of the shop's own, by language and id; the words on the two controls are the law's and stay. */
  declare texts: TextOverrides | undefined;
  /** A back end of one's own, instead of `endpoint`; it needs `declareWithdrawal`. */
  declare adapter: Partial<WithdrawalBackEnd> | undefined;
  /** Gives the token of the customer who is signed in at the shop, or null: their orders are offered to choose from. */
  declare getToken: (() => Promise<string | null>) | undefined;

  readonly #language = new LanguageController(this, withdrawalMessages);
  readonly #rests: RestController;
  #shown = false;
  /** The form was asked for before the rest was there. */
  #opened = false;
  /** What the page knows is to be typed over. */
  #changing = false;

  constructor() {
    super();
    this.open = false;
    const settings = () => ({
      host: this,
      endpoint: this.endpoint ?? '',
      shop: this.shop ?? '',
      known: this,
      adapter: this.adapter,
      getToken: this.getToken,
      locale: () => this.#language.locale,
      opened: () => this.open || this.#opened,
      changed: () => this.requestUpdate(),
      dispatch: (event: Event) => this.dispatchEvent(event),
    });
    this.#rests = new RestController(this, this.#language, settings);
  }

  /** Shows the form and moves the focus there: for a link of the page's own. */
  start(): void {
    this.#opened = true;
    this.#rests.preload();
    this.#rests.rest?.catchUp();
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('texts')) this.#language.override(this.texts);
    if (!this.hasUpdated) return;
    if (SOURCE.some((name) => changed.has(name))) this.#rests.renew();
    else if (KNOWN.some((name) => changed.has(name))) this.#rests.rest?.catchUp();
  }

  protected override updated(): void {
    if (this.#shown || !this.#language.ready) return;
    this.#shown = true;
    // Whoever was on the link that stood here is on ours.
    if (this.contains(document.activeElement)) this.renderRoot.querySelector<HTMLElement>('.entry')?.focus();
    void import('./withdrawal/legible-controller.js').then(
      ({ LegibleController }) => new LegibleController(this),
      () => undefined,
    );
    // A mere link needs no more than itself, unless an earlier page left something to be sent.
    if (this.href && !isAnythingKept(this.endpoint ?? '', this.shop ?? '')) return;
    // Two frames: what is seen first has been painted by then, and nothing competes with it.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#rests.preload()));
  }

  protected override render(): unknown {
    const { ready, locale } = this.#language;
    if (!ready) return html`<slot></slot>`;
    return html`
      <div class="room">
        <div class="portal" part="base" lang=${locale} dir="ltr">${this.#screen()}</div>
      </div>
    `;
  }

  #screen(): unknown {
    const { rest } = this.#rests;
    const state = rest?.flow.state;
    const isOpen = this.open || (state ? state.step === 'form' : this.#opened);
    const entry = STATUTORY_LABELS[this.#language.locale].entry;
    if (this.href) {
      return html`${entryControl(entry, this.href, () => undefined)}
        <p class="small quiet" role="status">${state && rest.note(state)}</p>`;
    }
    if (state && state.step !== 'closed' && state.step !== 'form') return rest.render(state);
    if (!isOpen) return entryControl(entry, undefined, () => this.start());
    return formScreen(this.#formView(), {
      submit: (form) => void this.#rests.submit(form),
      change: () => {
        this.#changing = true;
        this.requestUpdate();
      },
      close: () => {
        this.#opened = false;
        rest?.flow.send({ type: 'form.closed' });
        this.requestUpdate();
      },
    });
  }

  #formView(): FormView {
    const { rest, submitting } = this.#rests;
    const state = rest?.flow.state;
    // An attribute that was taken away is null.
    const [name, contract, email] = [this.customerName ?? '', this.orderNumber ?? '', this.email ?? ''];
    const view = {
      draft: { name, contract, email, text: '' },
      mistakes: {},
      notice: nothing,
      orders: nothing,
      part: nothing,
      ...(rest && state?.step === 'form' && rest.formView(state)),
    };
    const isMistaken = ['name', 'contract', 'email'].some((field) => field in view.mistakes);
    const isKnown = Boolean(name && contract && email.includes('@'));
    return {
      ...view,
      summary: isKnown && !this.#changing && !isMistaken,
      part: this.lines?.length ? html`<div class="part-room">${view.part}</div>` : view.part,
      notice:
        submitting === 'failed'
          ? html`<div class="failed" role="alert">${formText.loadFailed()}<slot></slot></div>`
          : view.notice,
      pending: submitting === 'waiting',
      closable: !this.open,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'returns-withdrawal': ReturnsWithdrawal;
  }
}
