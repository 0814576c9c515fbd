import type { DeliveryFilter, EventData } from '../ports/store/event-data.js';
import { toListed, toSettled, toStored } from '../store/rows/to-delivery.js';
import type { Tables } from './open-tables.js';
import type { Rows } from './rows.js';
import { latestFirst, pageOf } from './sorted.js';
import type { Sync } from './sync.js';

type DeliveryRow = Rows['deliveries'];

const isMeant = ({ state, channel, recipient, createdFrom, createdUntil }: DeliveryFilter, row: DeliveryRow): boolean =>
  (state === undefined || row.state === state) &&
  (channel === undefined || row.channel === channel) &&
  (recipient === undefined || row.recipient === recipient) &&
  (createdFrom === undefined || row.createdAt >= createdFrom) &&
  (createdUntil === undefined || row.createdAt < createdUntil);

/** Events, and the mails and webhooks that come of them. */
export const eventData = ({ events, deliveries }: Tables): Sync<EventData> => {
  const withEvent = (row: DeliveryRow) =>
    events.select(({ id }) => id === row.eventId).map((event) => ({ row, event }));
  return {
    insertEvent: (event) => events.insertNew(event),

    insertDelivery(delivery) {
      const untried = { attempts: 0, sentAt: null, lastStatus: null, lastMilliseconds: null, problem: null };
      deliveries.insert({ ...delivery, state: 'queued', ...untried });
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

    settleDelivery(id, outcome) {
      deliveries.update((row) => row.id === id, toSettled(outcome));
    },

    listDeliveries(shop, filter, page) {
      const placeOf = ({ createdAt, id }: DeliveryRow): readonly [string, string] => [createdAt.toISOString(), id];
      const rows = deliveries.select((row) => row.shop === shop && isMeant(filter, row));
      const { rows: found, next } = pageOf(latestFirst(rows, placeOf), page, placeOf);
      return { rows: found.flatMap(withEvent).map(({ row, event }) => toListed(row, event)), next };
    },

    readDelivery(shop, id) {
      const [found] = deliveries.select((row) => row.shop === shop && row.id === id.toLowerCase()).flatMap(withEvent);
      return found ? toListed(found.row, found.event) : null;
    },
  };
};
