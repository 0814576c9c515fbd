import { selectedGroups, type MakingState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { useLanguage } from '../text/language.js';

/** The swing tag beside the sheet: which order, how many pieces, and what comes back once the service has said so. */
export const Ticket = ({ state }: { readonly state: MakingState }): ReactNode => {
  const { words, format } = useLanguage();
  const { order, draft } = state;
  const groups = selectedGroups(order, draft);
  const units = groups.reduce((sum, { group }) => sum + group.quantity, 0);
  return (
    <aside className="ticket" aria-label={words.order(order.number)}>
      <p className="ticket-number">{order.number}</p>
      <p>{words.placedOn(format.day(order.placedOn))}</p>
      {groups.length > 0 && (
        <ul>
          {groups.map(({ line, group }) => (
            <li key={group.id}>
              {group.quantity} × {line.title}
            </li>
          ))}
        </ul>
      )}
      <p className="ticket-units" role="status">
        {format.count(units, words.selected)}
      </p>
    </aside>
  );
};
