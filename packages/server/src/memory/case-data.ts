import type { CaseData } from '../ports/store/case-data.js';
import { rowsOfItems } from '../store/rows/to-case.js';
import { toShop } from '../store/rows/to-shop.js';
import { isCaseEvent, toMessage, toTrail } from '../store/rows/to-trail.js';
import { dueCases } from './due-cases.js';
import { latestOffer } from './offer-data.js';
import type { Tables } from './open-tables.js';
import { readCases } from './read-cases.js';
import { latestFirst, pageOf, sorted } from './sorted.js';
import type { Sync } from './sync.js';

type Progress =
  'readCaseFile' | 'listCases' | 'endCase' | 'saveProgress' | 'saveAmounts' | 'saveBooking' | 'parcelsUnderWay';

/** Reading cases, and changing how they stand. */
const progressData = (tables: Tables): Pick<Sync<CaseData>, Progress> => {
  const { returnCases, caseItems, orders, shops, submissions, shipments } = tables;
  return {
    readCaseFile(shop, caseNumber) {
      const [row] = returnCases.select((one) => one.shop === shop && one.number === caseNumber);
      if (!row) return null;
      const [order] = orders.select(({ id }) => id === row.orderId);
      const [owner] = shops.select(({ id }) => id === order?.shop);
      const [submission] = submissions.select(({ id }) => id === row.submissionId);
      const [returnCase] = readCases(tables, ({ number }) => number === caseNumber);
      if (!order || !owner || !submission || !returnCase) return null;
      const { orderId, point, pickup, booking } = row;
      const { customerEmail: email, customerName: name, erasedAt } = order;
      const customer = { email, name, ...(erasedAt && { erased: true as const }) };
      const { locale } = submission;
      return { shop: toShop(owner), orderId, customer, locale, returnCase, point, pickup, booking };
    },

    listCases(shop, page) {
      const placeOf = (row: { createdAt: Date; number: string }): readonly [string, string] => [
        row.createdAt.toISOString(),
        row.number,
      ];
      const rows = returnCases.select((row) => row.shop === shop);
      const { rows: places, next } = pageOf(latestFirst(rows, placeOf), page, placeOf);
      return { rows: places.flatMap(({ number }) => readCases(tables, (row) => row.number === number)), next };
    },

    endCase(caseNumber, as) {
      returnCases.update(({ number }) => number === caseNumber, { endedAs: as });
    },

    saveProgress(caseNumber, items) {
      const [first] = caseItems.select((row) => row.caseNumber === caseNumber);
      if (!first) return;
      for (const row of rowsOfItems(first.shop, caseNumber, items)) {
        const { quantity, goods, money, waitsFor } = row;
        caseItems.upsert(row, { quantity, goods, money, waitsFor });
      }
    },

    saveAmounts(caseNumber, { components, refund, credit, owed }) {
      returnCases.update(({ number }) => number === caseNumber, { components, refund, credit, owed });
    },

    saveBooking(caseNumber, booking) {
      returnCases.update(({ number }) => number === caseNumber, { booking });
    },

    parcelsUnderWay(shop, limit) {
      const goesOn = (caseNumber: string): boolean =>
        returnCases.select(({ number, endedAs }) => number === caseNumber && endedAs === null).length > 0;
      const parcels = shipments.select((row) => row.shop === shop && row.state !== 'delivered');
      return sorted(parcels, ({ addedAt }) => [addedAt])
        .filter(({ caseNumber }) => goesOn(caseNumber))
        .slice(0, limit)
        .map(({ caseNumber, trackingNumber }) => ({ caseNumber, trackingNumber }));
    },
  };
};

/** What customers and shops add to a case. */
const trailData = (tables: Tables): Omit<Sync<CaseData>, Progress | keyof ReturnType<typeof dueCases>> => {
  const { shipments, messages, files, feedback, events } = tables;
  return {
    readTrail(caseNumber) {
      const ofCase = (row: { caseNumber: string | null }): boolean => row.caseNumber === caseNumber;
      return toTrail({
        shipments: sorted(shipments.select(ofCase), ({ addedAt }) => [addedAt]),
        messages: sorted(messages.select(ofCase), ({ at, id }) => [at, id]),
        files: sorted(files.select(ofCase), ({ addedAt, id }) => [addedAt, id]),
        feedback: feedback.select(ofCase)[0],
        events: sorted(
          events.select((row) => ofCase(row) && isCaseEvent(row.type)),
          ({ at }) => [at],
        ),
        counterOffer: latestOffer(tables, caseNumber),
      });
    },

    insertShipment: (shop, caseNumber, shipment) => shipments.insertNew({ shop, caseNumber, ...shipment, state: null }),

    saveParcelState({ caseNumber, trackingNumber }, state) {
      shipments.update((row) => row.caseNumber === caseNumber && row.trackingNumber === trackingNumber, { state });
    },

    insertMessage: (shop, caseNumber, { id, from, text, at }) =>
      messages.insertNew({ shop, caseNumber, id, author: from, text, at }),

    findMessage(caseNumber, id) {
      const [row] = messages.select((one) => one.caseNumber === caseNumber && one.id === id);
      return row ? toMessage(row) : null;
    },

    insertFeedback: (shop, caseNumber, given) => feedback.insert({ shop, caseNumber, ...given }),
  };
};

/** Cases and what gathers around them. */
export const caseData = (tables: Tables): Sync<CaseData> => ({
  ...progressData(tables),
  ...trailData(tables),
  ...dueCases(tables),
});
