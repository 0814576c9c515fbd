import type { Locale } from '@returns-portal/policy';
import { isInTheMaking } from '@returns-portal/sdk';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { LanguageSwitch } from './parts/language-switch.js';
import { Thread } from './parts/thread.js';
import { Ticket } from './parts/ticket.js';
import { flow } from './returns.js';
import { CurrentStep } from './steps/current-step.js';
import { isLocale, LanguageContext, LANGUAGES } from './text/language.js';

const LOCALE_KEY = 'atelier-nuage language';

const firstLocale = (): Locale => {
  const kept = new URLSearchParams(location.search).get('lang') ?? sessionStorage.getItem(LOCALE_KEY);
  const [asked] = navigator.language.split('-');
  return isLocale(kept) ? kept : isLocale(asked) ? asked : 'fr';
};

/** The page: who we are, where in the journey, and the step. React needs nothing between it and the flow. */
export const App = (): ReactNode => {
  const state = useSyncExternalStore(flow.subscribe, () => flow.state);
  const [locale, setLocale] = useState(firstLocale);
  const language = LANGUAGES[locale];
  const { words } = language;

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.house;
    sessionStorage.setItem(LOCALE_KEY, locale);
  }, [locale, words]);

  const making = isInTheMaking(state);
  return (
    <LanguageContext value={language}>
      <header className="head">
        <p className="name">
          Atelier <i>Nuage</i>
        </p>
        <LanguageSwitch onChange={setLocale} />
      </header>
      <main className={making ? 'sheet with-ticket' : 'sheet'}>
        {making && <Thread state={state} />}
        <CurrentStep state={state} />
        {making && <Ticket state={state} />}
      </main>
      <footer className="foot">{state.shop?.contact.email && words.help(state.shop.contact.email)}</footer>
    </LanguageContext>
  );
};
