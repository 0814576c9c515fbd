import type { Locale } from '@returns-portal/policy';
import type { ReactNode } from 'react';
import { isLocale, LANGUAGE_NAMES, useLanguage } from '../text/language.js';

export const LanguageSwitch = ({ onChange }: { readonly onChange: (locale: Locale) => void }): ReactNode => {
  const { locale, words } = useLanguage();
  return (
    <label className="language">
      <span className="unseen">{words.language}</span>
      <select value={locale} onChange={({ target }) => isLocale(target.value) && onChange(target.value)}>
        {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
