import type { OrderView, OrderViewLine } from '@returns-portal/contract';
import { isReturnable, selectedUnits, type Draft } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { verdictLine } from '../text/sentences.js';
import { Quantity } from './quantity.js';

interface ItemProps {
  readonly order: OrderView;
  readonly draft: Draft;
  readonly line: OrderViewLine;
}

/** One piece of the order, with what the engine says of it. What cannot go back stays readable and says why. */
export const Item = ({ order, draft, line }: ItemProps): ReactNode => {
  const language = useLanguage();
  const { format, judgement } = language;
  const units = selectedUnits(draft, line.id);
  const verdict = verdictLine(order, line, language);
  const [parcel] = line.parcels;
  const choose = (quantity: number): void => flow.send({ type: 'quantity.chosen', lineId: line.id, quantity });
  const able = isReturnable(line);
  const words = `${line.id}-words`;
  return (
    <li className="item" data-chosen={units > 0} data-able={able}>
      <label>
        <input
          type="checkbox"
          name="line"
          value={line.id}
          disabled={!able}
          checked={units > 0}
          aria-describedby={words}
          onChange={({ target }) => choose(target.checked ? line.open : 0)}
        />
        {line.image && <img src={line.image} alt="" width="72" height="88" />}
        <span className="item-name">
          <b>{line.title}</b>
          {line.variant && <small>{line.variant}</small>}
          <span className="price">{format.money(line.unitPrice, order.currency)}</span>
        </span>
      </label>
      <div className="item-words" id={words}>
        {parcel && line.parcels.length === 1 && (
          <small>
            {parcel.status === 'delivered' && parcel.on
              ? judgement.delivery.delivered(format.day(parcel.on))
              : judgement.delivery[parcel.status === 'on_its_way' ? 'on_its_way' : 'unknown']}
          </small>
        )}
        <p className={verdict.isOpen ? 'open' : 'closed'}>{verdict.text}</p>
        {verdict.more && <p className="more">{verdict.more}</p>}
      </div>
      {units > 0 && line.open > 1 && <Quantity title={line.title} units={units} most={line.open} choose={choose} />}
    </li>
  );
};
