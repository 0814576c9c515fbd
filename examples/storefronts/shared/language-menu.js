/* global document, history, location, URL, URLSearchParams */
/*
 * The page's own texts in three languages: an element's text is in the page's language, `data-fr`, `data-ro` and
 * `data-en` hold the others. The returns element needs none of this: it follows the page's `lang` by itself.
 */
const LOCALES = { fr: 'fr-FR', ro: 'ro-RO', en: 'en-IE' };

const page = document.documentElement;
const menu = document.querySelector('#language');
const own = page.lang;
const texts = [...document.querySelectorAll('[data-fr], [data-ro], [data-en]')];
const prices = [...document.querySelectorAll('data[data-currency]')];

for (const element of texts) element.dataset[own] = element.textContent;

const show = (language) => {
  page.lang = language;
  menu.value = language;
  for (const element of texts) element.textContent = element.dataset[language] ?? element.dataset[own];
  for (const price of prices) {
    const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: price.dataset.currency });
    price.textContent = format.format(Number(price.value));
  }
};

/** The language that the address asks for, else the shop's own. */
const wanted = () => {
  const language = new URLSearchParams(location.search).get('lang');
  return language !== null && Object.hasOwn(LOCALES, language) ? language : own;
};

menu.addEventListener('change', () => {
  const address = new URL(location.href);
  address.searchParams.set('lang', menu.value);
  history.replaceState(history.state, '', address);
  show(menu.value);
});

show(wanted());
