import type { Locale } from '@returns-portal/policy';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { withOverrides, type TextOverrides } from './overrides.js';
import { resolveLocale } from './resolve-locale.js';
import { speak, type Messages, type Speech } from './speech.js';

type LoadMessages = () => Promise<{ readonly templates: Messages }>;

/**
 * Where the sentences of a part come from in each language. Only a first screen has no `en`: its English stays in the
 * code of the script-tag bundle, the English of all else does not (docs/adr/0017).
 */
export interface MessageLoader extends Readonly<Record<Exclude<Locale, 'en'>, LoadMessages>> {
  readonly en?: LoadMessages;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly locale: string | undefined };

const nothingToLoad: LoadMessages = () => Promise.resolve({ templates: {} });

/** What does not arrive is said in English, which is better than nothing. Rejects when English does not arrive either. */
const loadPart = async (loader: MessageLoader, locale: Locale): Promise<Messages> => {
  const { en = nothingToLoad, [locale]: load = nothingToLoad } = loader;
  const { templates } = await load().catch(en);
  return templates;
};

/**
 * Keeps an element in one language: follows its `locale` and the `lang` around it, loads the sentences, and
 * makes them the spoken ones right before each render.
 */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  readonly #loaders = new Set<MessageLoader>();
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #loaded: Speech = { locale: 'en', messages: {} };
  #speech: Speech = this.#loaded;
  #overrides: TextOverrides | undefined;
  #keys: Readonly<Record<string, string | number>> = {};
  #wanted: Locale | null = null;
  /** The last load that was begun; those before it wait for it. */
  #loading: Promise<void> | null = null;
  #ready = false;

  constructor(host: Host, first: MessageLoader) {
    this.#host = host;
    this.#loaders.add(first);
    host.addController(this);
  }

  get locale(): Locale {
    return this.#speech.locale;
  }

  /** False until the first language has arrived: nothing is shown in a wrong one meanwhile. */
  get ready(): boolean {
    return this.#ready;
  }

  /**
   * Adds the sentences of a part that was loaded later. Resolves when they can be spoken; rejects when they arrived in no
   * language, and can be repeated then.
   */
  async add(loader: MessageLoader): Promise<void> {
    this.#loaders.add(loader);
    const locale = this.#wanted ?? this.locale;
    try {
      await Promise.all([this.#load(locale), this.#findKeys()]);
    } catch (error) {
      // The other parts can still be spoken.
      this.#loaders.delete(loader);
      this.#follow(locale);
      throw error;
    }
  }

  /** Puts the shop's own sentences in the place of ours, from the next render on. */
  override(overrides: TextOverrides | undefined): void {
    this.#overrides = overrides;
    this.#speak(this.#loaded);
    speak(this.#speech);
    void this.#findKeys().catch(() => undefined);
  }

  hostConnected(): void {
    this.#observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    const locale = resolveLocale(this.#host, this.#host.locale);
    if (locale !== this.#wanted) this.#follow(locale);
    speak(this.#speech);
  }

  #speak(loaded: Speech): void {
    const { locale, messages } = loaded;
    this.#loaded = loaded;
    this.#speech = { locale, messages: withOverrides(messages, this.#overrides?.[locale], this.#keys) };
  }

  /** Parts after the first may know their sentences by other keys than the ids that a shop knows. */
  async #findKeys(): Promise<void> {
    if (!this.#overrides || this.#loaders.size < 2) return;
    const { keys } = await import('./message-keys.js');
    this.#keys = keys;
    this.#speak(this.#loaded);
    this.#host.requestUpdate();
  }

  /** Loads a language for which nobody waits; when it does not arrive, the one before stays. */
  #follow(locale: Locale): void {
    this.#load(locale).catch(() => undefined);
  }

  #load(locale: Locale): Promise<void> {
    this.#wanted = locale;
    const loading: Promise<void> = this.#fetch(locale).then(
      (messages) => {
        // Another language was asked for meanwhile, or more of this one.
        if (this.#loading !== loading) return this.#loading ?? undefined;
        this.#speak({ locale, messages });
        this.#ready = true;
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        if (this.#loading === loading) throw error;
        return this.#loading ?? undefined;
      },
    );
    this.#loading = loading;
    return loading;
  }

  async #fetch(locale: Locale): Promise<Messages> {
    const parts = await Promise.all([...this.#loaders].map((loader) => loadPart(loader, locale)));
    return Object.assign({}, ...parts) as Messages;
  }
}
