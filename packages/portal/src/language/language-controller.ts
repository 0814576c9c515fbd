import type { Locale } from '@returns-portal/policy';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
  #speech: Speech = { locale: 'en', messages: {} };
  #wanted: Locale | null = null;
  /** Counts the loads: each brings all that the ones before it would have. */
  #loads = 0;
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

  async #load(locale: Locale): Promise<void> {
    this.#wanted = locale;
    this.#loads += 1;
    const load = this.#loads;
    const messages = await this.#fetch(locale);
    // Another language, or more of this one, was asked for meanwhile.
    if (load !== this.#loads) return;
    this.#speech = { locale, messages };
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
