import type { Locale } from '@returns-portal/policy';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { withOverrides, type TextOverrides } from './overrides.js';
import { resolveLocale } from './resolve-locale.js';
import { speak, type Messages, type Speech } from './speech.js';

/** Where the sentences of each language come from; English stands in the code and is never loaded. */
export type MessageLoader = Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ readonly templates: Messages }>>>;

type Host = ReactiveControllerHost & HTMLElement & { readonly locale: string | undefined };

/**
 * Keeps an element in one language: follows its `locale` and the `lang` around it, loads the sentences, and
 * makes them the spoken ones right before each render.
 */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  readonly #loaders: MessageLoader[] = [];
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #loaded: Speech = { locale: 'en', messages: {} };
  #speech: Speech = this.#loaded;
  #overrides: TextOverrides = {};
  #wanted: Locale | null = null;
  #ready = false;

  constructor(host: Host, first: MessageLoader) {
    this.#host = host;
    this.#loaders.push(first);
    host.addController(this);
  }

  get locale(): Locale {
    return this.#speech.locale;
  }

  /** False until the first language has arrived: nothing is shown in a wrong one meanwhile. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Adds the sentences of a part that was loaded later; resolves when they can be spoken. */
  async add(loader: MessageLoader): Promise<void> {
    if (!this.#loaders.includes(loader)) this.#loaders.push(loader);
    await this.#load(this.#wanted ?? this.locale);
  }

  /** Puts the shop's own sentences in the place of ours, from the next render on. */
  override(overrides: TextOverrides | undefined): void {
    this.#overrides = overrides ?? {};
    this.#speak(this.#loaded);
    speak(this.#speech);
  }

  hostConnected(): void {
    this.#observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    const locale = resolveLocale(this.#host, this.#host.locale);
    if (locale !== this.#wanted) void this.#load(locale);
    speak(this.#speech);
  }

  #speak(loaded: Speech): void {
    const { locale, messages } = loaded;
    this.#loaded = loaded;
    this.#speech = { locale, messages: withOverrides(messages, this.#overrides[locale]) };
  }

  async #load(locale: Locale): Promise<void> {
    this.#wanted = locale;
    const messages = await this.#fetch(locale);
    // Another language was asked for meanwhile.
    if (this.#wanted !== locale) return;
    this.#speak({ locale, messages });
    this.#ready = true;
    this.#host.requestUpdate();
  }

  async #fetch(locale: Locale): Promise<Messages> {
    if (locale === 'en') return {};
    const parts = await Promise.allSettled(this.#loaders.map((loader) => loader[locale]()));
    // What did not arrive is said in English, which is better than nothing; the next change of language tries again.
    return Object.assign(
      {},
      ...parts.map((part) => (part.status === 'fulfilled' ? part.value.templates : {})),
    ) as Messages;
  }
}
