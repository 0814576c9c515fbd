import { isSent, selectedGroups, type ReviewState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { Ledger } from '../parts/ledger.js';
import { StepFrame } from '../parts/step-frame.js';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';

/** Everything as the service understood it, with what comes back and why, before it is sent. */
export const ReviewStep = ({ state }: { readonly state: ReviewState }): ReactNode => {
  const { words, format, locale } = useLanguage();
  const { order, draft, quote } = state;
  const groups = selectedGroups(order, draft);
  const withdrawn = groups.every(({ group }) => group.track === 'withdrawal');
  const methods = order.sellers.flatMap((seller) =>
    seller.methods.filter(({ code }) =>
      quote.selection.methods.some((one) => one.seller === seller.id && one.code === code),
    ),
  );
  const revisit = (step: 'items' | 'details' | 'method') => () => flow.send({ type: 'step.revisited', step });
  return (
    <StepFrame
      state={state}
      primary={{
        label: withdrawn ? words.withdraw : words.submit,
        send: () => flow.send({ type: 'review.confirmed', locale }),
      }}
      back={revisit(methods.length > 0 ? 'method' : 'details')}
    >
      <section>
        <h2>{words.youSend}</h2>
        <ul className="sent">
          {groups.map(({ line, group }) => (
            <li key={group.id}>
              {line.image && <img src={line.image} alt="" width="56" height="68" />}
              <span>
                <b>
                  {group.quantity} × {line.title}
                </b>
                {line.variant && <small>{line.variant}</small>}
                {group.track && <small>{words.tracks[group.track]}</small>}
                {group.outcome && (
                  <small>{[words.outcomes[group.outcome], group.wanted?.variant].filter(Boolean).join(' · ')}</small>
                )}
                {!isSent(group) && <small>{words.youKeep}</small>}
              </span>
            </li>
          ))}
        </ul>
        <button type="button" className="quiet" onClick={revisit('items')}>
          {words.changeItems}
        </button>
      </section>
      {methods.length > 0 && (
        <section>
          <h2>{words.wayBack}</h2>
          {methods.map(({ code, labels }) => (
            <p key={code}>{labels[locale]}</p>
          ))}
          {quote.sendBackBy && <p>{words.sendBackBy(format.day(quote.sendBackBy.day))}</p>}
          <button type="button" className="quiet" onClick={revisit('method')}>
            {words.changeMethod}
          </button>
        </section>
      )}
      <Ledger state={state} />
    </StepFrame>
  );
};
