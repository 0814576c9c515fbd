import { LOCALES, type Locale } from '@returns-portal/policy';
import { html } from 'hono/html';
import type { SampleMail } from '../mails/sample-desk.js';
import { layout, nothing, type Html } from './layout.js';

/** What each language is called in English, as the rest of these pages. */
export const LANGUAGES: Readonly<Record<Locale, string>> = { fr: 'French', ro: 'Romanian', en: 'English' };

const link = ({ letter, locale, mail }: SampleMail): Html =>
  html`<a href="/mails/${letter}/${locale}" lang="${locale}">${mail.subject}</a>`;

const row = (letter: string, samples: readonly SampleMail[]): Html => html`
  <tr>
    <th scope="row"><code>${letter}</code></th>
    ${LOCALES.map((wanted) => {
      const sample = samples.find(({ locale }) => locale === wanted);
      return html`<td>${sample ? link(sample) : nothing}</td>`;
    })}
  </tr>`;

/** Every mail in every language: for whoever writes or draws them. */
export const previewsPage = (samples: readonly SampleMail[]): Html => {
  const letters = [...new Set(samples.map(({ letter }) => letter))].sort();
  return layout(
    'Mails',
    html`
      <h1>Mails</h1>
      <p class="intro">
        Every mail of the service in every language, as it came of a journey through the service. Behind each is what it
        looks like on a phone and on a desktop, in light and in dark, and as text.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Mail</th>
            ${LOCALES.map((locale) => html`<th scope="col">${LANGUAGES[locale]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${letters.map((letter) =>
            row(
              letter,
              samples.filter((sample) => sample.letter === letter),
            ),
          )}
        </tbody>
      </table>`,
  );
};
