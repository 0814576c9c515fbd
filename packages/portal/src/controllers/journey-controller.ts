import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { JourneySettings } from '../journey-settings.js';
import type { Journey } from '../journey.js';
import type { LanguageController } from '../language/language-controller.js';
import type { LookupEntry } from '../steps/lookup-step.js';

type Host = ReactiveControllerHost & HTMLElement & JourneySettings;

/** What was sent from the first screen while the rest was still on its way, and what became of it. */
export interface EarlyLookup extends LookupEntry {
  readonly status: 'waiting' | 'failed';
}

/** Loads everything after the first screen, once for a back end, and follows the flow while the element is there. */
export class JourneyController implements ReactiveController {
  readonly #host: Host;
  readonly #language: LanguageController;
  readonly #tell: (journey: Journey) => void;
  #journey: Journey | null = null;
  #loading: Promise<Journey> | null = null;
  /** Counts the back ends the element has had, so that one that arrives late is not taken for the present one. */
  #backEnd = 0;
  #early: EarlyLookup | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(host: Host, language: LanguageController, tell: (journey: Journey) => void) {
    this.#host = host;
    this.#language = language;
    this.#tell = tell;
    host.addController(this);
  }

  /** Null until it has arrived. */
  get journey(): Journey | null {
    return this.#journey;
  }

  get early(): EarlyLookup | null {
    return this.#early;
  }

  hostConnected(): void {
    if (this.#journey) this.#follow(this.#journey);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#journey?.pause();
  }

  /** Looks up what was typed, as soon as there is something to look it up with. */
  async lookUp(entry: LookupEntry): Promise<void> {
    if (this.#early?.status === 'waiting') return;
    this.#early = { ...entry, status: 'waiting' };
    this.#host.requestUpdate();
    try {
      const { flow } = await this.load();
      const { number, kind, value } = entry;
      const { locale } = this.#language;
      flow.send({ type: 'lookup.submitted', number, contact: { kind, value }, locale });
      this.#early = null;
    } catch {
      this.#early = { ...entry, status: 'failed' };
    }
    this.#host.requestUpdate();
  }

  /** Loads the rest once; a failed attempt can be repeated. */
  load(): Promise<Journey> {
    this.#loading ??= this.#start().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  /** Forgets the journey: another back end is another one. */
  renew(): void {
    this.hostDisconnected();
    this.#journey?.flow.dispose();
    this.#journey = null;
    this.#loading = null;
    this.#early = null;
    this.#backEnd += 1;
    this.#host.requestUpdate();
    void this.load().catch(() => undefined);
  }

  async #start(): Promise<Journey> {
    const backEnd = this.#backEnd;
    const { createJourney } = await import('../journey.js');
    const journey = createJourney(this.#host);
    this.#adopt(journey);
    await this.#language.add(journey.messages);
    if (backEnd !== this.#backEnd) {
      journey.flow.dispose();
      return this.load();
    }
    this.#journey = journey;
    if (this.#host.isConnected) this.#follow(journey);
    journey.begin();
    this.#host.requestUpdate();
    return journey;
  }

  #adopt({ styles }: Journey): void {
    const adopted = this.#host.shadowRoot?.adoptedStyleSheets;
    for (const { styleSheet } of styles) {
      if (adopted && styleSheet && !adopted.includes(styleSheet)) adopted.push(styleSheet);
    }
  }

  #follow(journey: Journey): void {
    this.#unsubscribe?.();
    journey.resume();
    this.#unsubscribe = journey.flow.subscribe(() => {
      this.#tell(journey);
      this.#host.requestUpdate();
    });
  }
}
