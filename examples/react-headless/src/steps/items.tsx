import { isReturnable, type ItemsState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { Item } from '../parts/item.js';
import { StepFrame } from '../parts/step-frame.js';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';

export const ItemsStep = ({ state }: { readonly state: ItemsState }): ReactNode => {
  const { words, judgement } = useLanguage();
  const { order, draft } = state;
  const some = order.lines.some(isReturnable);
  return (
    <StepFrame
      state={state}
      {...(some && { primary: { label: words.next, send: () => flow.send({ type: 'items.confirmed' }) } })}
    >
      {!some && <p>{words.nothingLeft}</p>}
      <ul className="items">
        {order.lines.map((line) => (
          <Item key={line.id} order={order} draft={draft} line={line} />
        ))}
      </ul>
      {order.cases.length > 0 && (
        <ul className="cases">
          {order.cases.map(({ number, status }) => (
            <li key={number}>
              <button type="button" className="quiet" onClick={() => flow.send({ type: 'case.opened', number })}>
                {words.follow(number)}
              </button>{' '}
              <span className="stamp">{judgement.status[status]}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className="quiet" onClick={() => flow.send({ type: 'flow.restarted' })}>
          {words.startOver}
        </button>
      </p>
    </StepFrame>
  );
};
