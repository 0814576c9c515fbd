import type { OrdersState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { StepFrame } from '../parts/step-frame.js';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';

/** For a customer who is signed in at the shop: their orders, page by page. */
export const OrdersStep = ({ state }: { readonly state: OrdersState }): ReactNode => {
  const { words, format } = useLanguage();
  const waits = state.progress.kind === 'pending' && state.orders.length === 0;
  return (
    <StepFrame
      state={state}
      {...((state.next !== null || state.progress.kind === 'failed') && {
        primary: { label: words.moreOrders, send: () => flow.send({ type: 'orders.continued' }) },
      })}
    >
      {waits && <p>{words.loading}</p>}
      <ul className="orders">
        {state.orders.map(({ number, placedOn, lines }) => (
          <li key={number}>
            <button type="button" className="order" onClick={() => flow.send({ type: 'order.chosen', number })}>
              <b>{words.order(number)}</b>
              <small>{words.placedOn(format.day(placedOn))}</small>
              <span>{format.list(lines.map(({ title }) => title))}</span>
            </button>
          </li>
        ))}
      </ul>
    </StepFrame>
  );
};
