import type { OrderViewLine } from '@returns-portal/contract';
import {
  openTracks,
  selectedUnits,
  type DetailsState,
  type FieldProblem,
  type GroupChange,
  type GroupDraft,
} from '@returns-portal/sdk';
import { useId, type ReactNode } from 'react';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { problemText, trackText } from '../text/sentences.js';
import { Choices } from './choices.js';
import { Exchange } from './exchange.js';
import { Outcomes } from './outcomes.js';
import { Photos } from './photos.js';
import { Quantity } from './quantity.js';
import { ReasonField } from './reason-field.js';

interface GroupProps {
  readonly state: DetailsState;
  readonly line: OrderViewLine;
  readonly group: GroupDraft;
}

/**
 * What is said of some units of a line. First by which right, and only then what that right asks for: a withdrawal asks
 * for nothing, so nothing more is drawn.
 */
export const Group = ({ state, line, group }: GroupProps): ReactNode => {
  const language = useLanguage();
  const { words } = language;
  const noteId = useId();
  const { id, track, quantity } = group;
  const seller = state.order.sellers.find((one) => one.id === line.seller);
  const units = selectedUnits(state.draft, line.id);
  const describe = (change: GroupChange): void => flow.send({ type: 'group.described', group: id, change });
  const mistake = (code: FieldProblem['code']): string | undefined => {
    const problem = state.problems.find((one) => one.code === code && 'group' in one && one.group === id);
    return problem && problemText(problem, language);
  };
  const first = id === line.id;
  return (
    <section className="group" aria-label={line.title}>
      <h2>
        {line.title} {line.variant && <small>{line.variant}</small>}
      </h2>
      {units > quantity && (
        <Quantity
          title={line.title}
          units={quantity}
          most={units}
          choose={(next) => flow.send({ type: 'group.resized', group: id, quantity: next })}
        />
      )}
      <Choices
        legend={words.right}
        chosen={track}
        mistake={mistake('track_missing')}
        choose={(value) => {
          const chosen = openTracks(line).find((one) => one === value);
          if (chosen) describe({ track: chosen });
        }}
        choices={openTracks(line).map((value) => ({
          value,
          title: words.tracks[value],
          hint: trackText(line, value, seller?.returnCost === 'trader', language),
        }))}
      />
      {track && track !== 'withdrawal' && seller && (
        <>
          <ReasonField line={line} group={group} seller={seller} mistake={mistake('reason_missing')} />
          <Outcomes state={state} line={line} group={group} mistake={mistake('outcome_missing')} />
          <Exchange state={state} line={line} group={group} mistake={mistake('exchange_missing')} />
          <Photos state={state} group={group} seller={seller} mistake={mistake('upload_unfinished')} />
          <div className="field">
            <label htmlFor={noteId}>{words.note}</label>
            <textarea
              id={noteId}
              rows={2}
              maxLength={500}
              value={group.note ?? ''}
              onChange={({ target }) => describe({ note: target.value })}
            />
          </div>
        </>
      )}
      {quantity > 1 && (
        <button type="button" className="quiet" onClick={() => flow.send({ type: 'group.split', group: id })}>
          {words.split}
        </button>
      )}
      {!first && (
        <button type="button" className="quiet" onClick={() => flow.send({ type: 'group.joined', group: id })}>
          {words.join}
        </button>
      )}
    </section>
  );
};
