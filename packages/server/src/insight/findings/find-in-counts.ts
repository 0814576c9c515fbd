import type { InsightFinding } from '@returns-portal/contract';
import type { Counts } from '../figures/counts.js';
import type { NameOf } from '../figures/name-goods.js';
import type { LabelsOf } from '../figures/reasons-of.js';
import { compareRates, compareReasons, type Comparison } from './compare-goods.js';
import { findOutliers, type Outlier, type Thresholds } from './find-outliers.js';
import { findingSentence } from './finding-sentence.js';

/** Below, a percentage says more about chance than about goods; and below half as much again nobody would act on it. */
const THRESHOLDS: Readonly<Record<Comparison['code'], Thresholds>> = {
  reason_share: { members: 20, count: 5, ratio: 1.5 },
  return_rate: { members: 50, count: 5, ratio: 1.5 },
};

/** More than a person reads. */
const MOST = 20;

type Found = Outlier<Comparison>;

const digits = (value: number): number => Number(value.toPrecision(4));

const findingOf = ({ comparison, share, elsewhere, ratio, p, q }: Found, labelsOf: LabelsOf, nameOf: NameOf) => {
  const { code, level, seller, id, reason, n, count, elsewhere: rest } = comparison;
  const said: Omit<InsightFinding, 'sentence'> = {
    code,
    goods: { level, seller, id, ...nameOf(comparison) },
    reason: reason === null ? null : { code: reason, labels: labelsOf(seller, reason) },
    count,
    share: digits(share),
    elsewhere: { n: rest.n, count: rest.count, share: digits(elsewhere) },
    ratio: ratio === null ? null : digits(ratio),
    test: { name: 'fisher_exact', p: digits(p), q: digits(q), n },
  };
  return { ...said, sentence: findingSentence(said) };
};

/** What stands out among goods, the clearest first. */
export const outliersIn = ({ goods, sold }: Pick<Counts, 'goods' | 'sold'>): Found[] =>
  findOutliers([...compareReasons(goods), ...compareRates(sold)], ({ code }) => THRESHOLDS[code]).slice(0, MOST);

export const findingsOf = (found: readonly Found[], labelsOf: LabelsOf, nameOf: NameOf): InsightFinding[] =>
  found.map((outlier) => findingOf(outlier, labelsOf, nameOf));
