import type { ReviewState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { useLanguage } from '../text/language.js';

/** What comes back, line by line. Every amount is the service's, and so is the rule that made it. */
export const Ledger = ({ state }: { readonly state: ReviewState }): ReactNode => {
  const { words, judgement, format, locale } = useLanguage();
  const { order, quote } = state;
  const { refund } = quote;
  const { currency } = refund;
  const amount = (minor: number): string => format.money(minor, currency);
  const components = refund.sellers.flatMap((seller) => seller.components);
  const titleOf = (lineId: string | null): string | null => order.lines.find(({ id }) => id === lineId)?.title ?? null;
  const rules = [...new Set(components.map(({ rule }) => rule))];
  const totals = (['refund', 'credit', 'owed'] as const).filter((kind) => refund[kind] > 0);
  return (
    <section className="ledger">
      <h2>{words.comesBack}</h2>
      <dl className="rows">
        {components.map(({ rule, amount: minor, lineId, labels, destination }, index) => (
          <div key={`${rule} ${lineId ?? ''} ${destination} ${index}`}>
            <dt>
              {labels?.[locale] ?? judgement.ledger[rule][0]}
              {lineId !== null && <small>{titleOf(lineId)}</small>}
            </dt>
            <dd>{amount(minor)}</dd>
          </div>
        ))}
      </dl>
      <dl className="totals" hidden={totals.length === 0}>
        {totals.map((kind) => (
          <div key={kind}>
            <dt>{words[kind]}</dt>
            <dd>{amount(refund[kind])}</dd>
            <dd className="hint">
              {kind === 'owed'
                ? words.owedHint
                : quote.refundBy
                  ? words.refundBy(format.day(quote.refundBy))
                  : words.afterCheck}
            </dd>
          </div>
        ))}
      </dl>
      {totals.length === 0 && <p>{words.noMoney}</p>}
      <details>
        <summary>{words.why}</summary>
        <dl className="whys">
          {rules.map((rule) => (
            <div key={rule}>
              <dt>{judgement.ledger[rule][0]}</dt>
              <dd>{judgement.ledger[rule][1]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
};
