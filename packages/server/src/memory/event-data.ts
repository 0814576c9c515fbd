import type { EventData } from '../ports/store/event-data.js';
import { toListed, toStored } from '../store/rows/to-delivery.js';
import type { Tables } from './open-tables.js';
import type { Rows } from './rows.js';
import { latestFirst, pageOf } from './sorted.js';
import type { Sync } from './sync.js';

type DeliveryRow = Rows['deliveries'];

/** Events, and the mails and webhooks that come of them. */
export const eventData = ({ events, deliveries }: Tables): Sync<EventData> => {
  const withEvent = (row: DeliveryRow) =>
    events.select(({ id }) => id === row.eventId).map((event) => ({ row, event }));
  return {
    insertEvent: (event) => events.insertNew(event),

    insertDelivery(delivery) {
      deliveries.insert({ ...delivery, state: 'queued', attempts: 0, sentAt: null, problem: null });
    },

    findDelivery(id) {
      const [found] = deliveries.select((row) => row.id === id).flatMap(withEvent);
      return found ? toStored(found.row, found.event) : null;
    },

    countDeliveryAttempt(id) {
      deliveries.update(
        (row) => row.id === id,
        ({ attempts }) => ({ attempts: attempts + 1 }),
      );
    },

    settleDelivery(id, { state, at, problem }) {
      deliveries.update((row) => row.id === id, { state, problem, sentAt: state === 'sent' ? at : null });
    },

    listDeliveries(shop, state, page) {
      const placeOf = ({ createdAt, id }: DeliveryRow): readonly [string, string] => [createdAt.toISOString(), id];
      const rows = deliveries.select((row) => row.shop === shop && (state === null || row.state === state));
      const { rows: found, next } = pageOf(latestFirst(rows, placeOf), page, placeOf);
      return { rows: found.flatMap(withEvent).map(({ row, event }) => toListed(row, event)), next };
    },

    readDelivery(shop, id) {
      const [found] = deliveries.select((row) => row.shop === shop && row.id === id.toLowerCase()).flatMap(withEvent);
      return found ? toListed(found.row, found.event) : null;
    },
  };
};
