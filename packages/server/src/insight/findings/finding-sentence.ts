import type { InsightFinding } from '@returns-portal/contract';
import type { Labels, Locale } from '@returns-portal/policy';
import { findingTexts } from '../text/index.js';

type Said = Omit<InsightFinding, 'sentence'>;

/** With as many digits as a reader takes in: whole percent, and one decimal where they are below ten. */
const percent = (locale: Locale, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: share < 0.095 ? 1 : 0 }).format(share);

const sentenceIn = (locale: Locale, finding: Said): string => {
  const text = findingTexts[locale];
  const { goods, reason, share, ratio, elsewhere, count, test } = finding;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const numbers = {
    share: percent(locale, share),
    ratio: ratio === null ? null : number.format(ratio),
    elsewhere: percent(locale, elsewhere.share),
    count: number.format(count),
    n: number.format(test.n),
  };
  const name =
    goods.level === 'category' ? text.category(goods.id) : text.goods(goods.title ?? goods.id, goods.variant);
  return finding.code === 'return_rate'
    ? text.returnRate(name, numbers)
    : text.reasonShare(name, reason?.labels?.[locale] ?? reason?.code ?? '', numbers);
};

/** What stands out, in words, for whoever has none of their own. */
export const findingSentence = (finding: Said): Labels => ({
  fr: sentenceIn('fr', finding),
  ro: sentenceIn('ro', finding),
  en: sentenceIn('en', finding),
});
