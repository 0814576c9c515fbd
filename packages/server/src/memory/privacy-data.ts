import type { Overdue } from '../privacy/periods.js';
import { declaredOnce } from '../events/once.js';
import type { PrivacyData, PrivateCase } from '../ports/store/privacy-data.js';
import { toListed } from '../store/rows/to-delivery.js';
import { destructionOf, filesOfDestruction, toErasure } from '../store/rows/to-erased.js';
import { readRecord } from '../withdrawals/record.js';
import { erasing } from './erasing.js';
import type { Tables } from './open-tables.js';
import type { Rows } from './rows.js';
import { latestFirst, pageOf, sorted } from './sorted.js';
import type { Sync } from './sync.js';

type CaseRow = Rows['returnCases'];

const COLUMN_OF = { texts: 'textsErasedAt', photos: 'photosErasedAt', records: 'recordsErasedAt' } as const;

const chains = (tables: Tables): Pick<Sync<PrivacyData>, 'anchorOf' | 'removeFromChain'> => {
  const { chainAnchors, withdrawals, withdrawalHandling, staffTasks, events, deliveries, auditLog } = tables;
  return {
    anchorOf(shop, chain) {
      const [found] = chainAnchors.select((row) => row.shop === shop && row.chain === chain);
      return found ? { position: found.position, hash: found.hash } : null;
    },

    removeFromChain(shop, chain, { position, hash }, at) {
      chainAnchors.upsert({ shop, chain, position, hash, at }, { position, hash, at });
      const isBehind = (row: { readonly shop: string; readonly position: number }) =>
        row.shop === shop && row.position <= position;
      if (chain === 'audit') return auditLog.remove(isBehind);
      const ids = new Set(withdrawals.select(isBehind).map(({ id }) => id));
      const isAbout = (row: { readonly shop: string; readonly withdrawalId: string }) =>
        row.shop === shop && ids.has(row.withdrawalId);
      staffTasks.remove(isAbout);
      withdrawalHandling.remove(isAbout);
      const told = new Set([...ids].map(declaredOnce));
      const over = new Set(
        events.select((row) => row.shop === shop && told.has(row.once ?? '')).map((event) => event.id),
      );
      deliveries.remove(({ eventId }) => over.has(eventId));
      events.remove(({ id }) => over.has(id));
      withdrawals.remove(isBehind);
    },
  };
};

const finding = (
  tables: Tables,
): Pick<Sync<PrivacyData>, 'ordersToErase' | 'ordersOver' | 'casesOver' | 'casesOfOrder'> => {
  const { orders, returnCases, caseActs } = tables;
  const casesOf = (orderId: string) => returnCases.select((row) => row.orderId === orderId);
  const actsOf = (number: string) => caseActs.select(({ caseNumber }) => caseNumber === number);
  const isDestroyed = (number: string): boolean => actsOf(number).some(({ document }) => destructionOf(document));
  const toPrivate = (row: CaseRow): PrivateCase => ({
    number: row.number,
    closedAt: row.closedAt,
    textsErasedAt: row.textsErasedAt,
    photosErasedAt: row.photosErasedAt,
    recordsErasedAt: row.recordsErasedAt,
    destroyed: isDestroyed(row.number),
    destructionFiles: actsOf(row.number).flatMap(({ document }) => filesOfDestruction(document)),
  });
  const isFrom = (orderId: string, country: Overdue['country']): boolean => {
    const [order] = orders.select(({ id }) => id === orderId);
    const lives = order?.document.country ?? '';
    return typeof country === 'string' ? lives === country : !country.noneOf.includes(lives);
  };
  return {
    casesOfOrder: (orderId) => sorted(casesOf(orderId), ({ number }) => [number]).map(toPrivate),

    ordersToErase: (shop, limit) =>
      sorted(
        orders.select(
          ({ shop: of, id, erasureAsked }) =>
            of === shop && erasureAsked !== null && casesOf(id).every(({ closedAt }) => closedAt !== null),
        ),
        ({ erasureAsked }) => [erasureAsked ?? new Date(0)],
      )
        .slice(0, limit)
        .map(({ id }) => id),

    ordersOver(shop, before, limit) {
      const start = new Date(`${before}T00:00:00Z`);
      const isOver = ({ closedAt }: CaseRow): boolean => closedAt !== null && closedAt < start;
      return sorted(
        orders.select(
          (row) => row.shop === shop && row.erasedAt === null && row.placedOn < before && casesOf(row.id).every(isOver),
        ),
        ({ placedOn }) => [placedOn],
      )
        .slice(0, limit)
        .map(({ id }) => id);
    },

    casesOver: (shop, { kind, closedBefore, country, destroyed }, limit) =>
      sorted(
        returnCases.select(
          (row) =>
            row.shop === shop &&
            row.closedAt !== null &&
            row.closedAt < closedBefore &&
            row[COLUMN_OF[kind]] === null &&
            isFrom(row.orderId, country) &&
            (destroyed === null || destroyed === isDestroyed(row.number)),
        ),
        ({ closedAt }) => [closedAt ?? new Date(0)],
      )
        .slice(0, limit)
        .map(({ number, orderId }) => ({ number, orderId })),
  };
};

/** What is known of customers, and how it is forgotten. */
export const privacyData = (tables: Tables): Sync<PrivacyData> => {
  const { orders, files, withdrawals, withdrawalHandling, events, deliveries, erasures } = tables;
  return {
    ...finding(tables),
    ...erasing(tables),
    ...chains(tables),

    ordersOfCustomer: (shop, email) =>
      sorted(
        orders.select((row) => row.shop === shop && row.customerKey === email),
        ({ placedOn, number }) => [placedOn, number],
      ).map(({ id }) => id),

    statementsOfCustomer(shop, email, orderIds) {
      const about = new Set(
        withdrawalHandling
          .select((row) => row.shop === shop && row.orderId !== null && orderIds.includes(row.orderId))
          .map(({ withdrawalId }) => withdrawalId),
      );
      const isTheirs = (row: Rows['withdrawals']): boolean =>
        about.has(row.id) || readRecord(row).statement.email.trim().toLowerCase() === email;
      return sorted(
        withdrawals.select((row) => row.shop === shop && isTheirs(row)),
        ({ position }) => [position],
      );
    },

    deliveriesAbout(shop, cases, statements) {
      const once = statements.map(declaredOnce);
      const isAbout = ({ caseNumber, once: of }: Rows['events']): boolean =>
        (caseNumber !== null && cases.includes(caseNumber)) || (of !== null && once.includes(of));
      const found = events.select((row) => row.shop === shop && isAbout(row));
      const byId = new Map(found.map((event) => [event.id, event]));
      return sorted(
        deliveries.select(({ eventId }) => byId.has(eventId)),
        ({ createdAt, id }) => [createdAt, id],
      ).flatMap((row) => {
        const event = byId.get(row.eventId);
        return event ? [toListed(row, event)] : [];
      });
    },

    filesOfOrder: (orderId) =>
      files.select((row) => row.orderId === orderId).map(({ id, caseNumber }) => ({ id, caseNumber })),

    removeDeliveries(shop, before, limit) {
      const kept = new Set(events.select(({ type }) => type === 'withdrawal_declared').map(({ id }) => id));
      const over = deliveries
        .select(
          (row) => row.shop === shop && row.state !== 'queued' && row.createdAt < before && !kept.has(row.eventId),
        )
        .slice(0, limit)
        .map(({ id }) => id);
      deliveries.remove(({ id }) => over.includes(id));
      return over.length;
    },

    insertErasure: (erasure) => erasures.insert({ ...erasure }),

    findErasure(shop, requestId) {
      const [found] = erasures.select((row) => row.shop === shop && row.requestId === requestId);
      return found ? toErasure(found) : null;
    },

    listErasures(shop, page) {
      const placeOf = ({ at, id }: Rows['erasures']): readonly [string, string] => [at.toISOString(), id];
      const all = latestFirst(
        erasures.select((row) => row.shop === shop),
        placeOf,
      );
      const { rows, next } = pageOf(all, page, placeOf);
      return { rows: rows.map(toErasure), next };
    },

    removeErasures: (shop, before) => erasures.remove((row) => row.shop === shop && row.at < before),
  };
};
