import type { OrderViewLine, OrderViewSeller } from '@returns-portal/contract';
import type { GroupDraft } from '@returns-portal/sdk';
import { useId, type ReactNode } from 'react';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { Mistake } from './field.js';

interface ReasonFieldProps {
  readonly line: OrderViewLine;
  readonly group: GroupDraft;
  readonly seller: OrderViewSeller;
  readonly mistake: string | undefined;
}

/** The reasons that the verdict allows for this line, in the shop's own words, and what the shop asks about the chosen one. */
export const ReasonField = ({ line, group, seller, mistake }: ReasonFieldProps): ReactNode => {
  const { words, locale } = useLanguage();
  const id = useId();
  const { track } = group;
  const verdict = track && track !== 'withdrawal' ? line.verdicts[track] : null;
  const codes = verdict?.allowed ? verdict.reasons : [];
  const reasons = seller.reasons.filter(({ code }) => codes.includes(code));
  const questions = reasons.find(({ code }) => code === group.reason)?.questions ?? [];
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{track === 'conformity' ? words.fault : words.reason}</label>
        <select
          id={id}
          name="reason"
          value={group.reason ?? ''}
          aria-invalid={mistake !== undefined}
          aria-describedby={mistake === undefined ? undefined : `${id}-mistake`}
          onChange={({ target }) =>
            flow.send({ type: 'group.described', group: group.id, change: { reason: target.value || undefined } })
          }
        >
          <option value="">{words.choose}</option>
          {reasons.map(({ code, labels }) => (
            <option key={code} value={code}>
              {labels[locale]}
            </option>
          ))}
        </select>
        {mistake !== undefined && <Mistake id={`${id}-mistake`} text={mistake} />}
      </div>
      {questions.map(({ code, labels, options }) => {
        const answer = (text: string): void =>
          flow.send({
            type: 'group.described',
            group: group.id,
            change: { answers: { ...group.answers, [code]: text } },
          });
        const field = { id: `${id}-${code}`, value: group.answers?.[code] ?? '' };
        return (
          <div className="field" key={code}>
            <label htmlFor={field.id}>{words.optional(labels[locale])}</label>
            {options ? (
              <select {...field} onChange={({ target }) => answer(target.value)}>
                <option value="">{words.choose}</option>
                {options.map((option) => (
                  <option key={option.code} value={option.code}>
                    {option.labels[locale]}
                  </option>
                ))}
              </select>
            ) : (
              <input {...field} maxLength={200} onChange={({ target }) => answer(target.value)} />
            )}
          </div>
        );
      })}
    </>
  );
};
