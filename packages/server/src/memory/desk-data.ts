import { dueOnce } from '../events/once.js';
import type { DeskData, QueueFilter } from '../ports/store/desk-data.js';
import { ERASED_NOTHING, isOver } from '../ports/store/desk-data.js';
import { actRow, settlementRow, toAct, toSettlement } from '../store/rows/to-desk.js';
import type { Tables } from './open-tables.js';
import { readCases } from './read-cases.js';
import type { Rows } from './rows.js';
import { latestFirst, pageOf, sorted } from './sorted.js';
import type { Sync } from './sync.js';

type CaseRow = Rows['returnCases'];

const DAY = 24 * 60 * 60 * 1000;

/** Whether a case is one that staff filters for. */
const filterOf = ({ caseItems, shipments, orders }: Tables, filter: QueueFilter) => {
  const { needs, status, goods, money, track, reason, seller, search, from, until, dueBefore } = filter;
  const hasItem = (row: CaseRow, test: (item: Rows['caseItems']) => boolean): boolean =>
    caseItems.select((item) => item.caseNumber === row.number && test(item)).length > 0;
  const found = (row: CaseRow, words: string): boolean => {
    const text = words.trim().toLowerCase();
    const parcel = words
      .trim()
      .toUpperCase()
      .replace(/[\s.\-/]/g, '');
    const [order] = orders.select(({ id }) => id === row.orderId);
    return (
      row.number.toLowerCase() === text ||
      order?.number.toLowerCase() === text ||
      (order?.customerName.toLowerCase().includes(text) ?? false) ||
      (order?.customerKey.includes(text) ?? false) ||
      shipments.select(({ caseNumber, trackingNumber }) => caseNumber === row.number && trackingNumber === parcel)
        .length > 0 ||
      hasItem(row, ({ title }) => title.toLowerCase().includes(text))
    );
  };
  const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
  return (row: CaseRow): boolean =>
    (needs === undefined || row.needs === needs) &&
    (status === undefined || row.status === status) &&
    (goods === undefined || hasItem(row, (item) => item.goods === goods)) &&
    (money === undefined || hasItem(row, (item) => item.money === money)) &&
    (track === undefined || hasItem(row, ({ choice }) => choice.track === track)) &&
    (reason === undefined || hasItem(row, ({ choice }) => choice.track !== 'withdrawal' && choice.reason === reason)) &&
    (seller === undefined || row.seller === seller) &&
    (search === undefined || found(row, search)) &&
    (from === undefined || row.createdAt.getTime() >= startOf(from)) &&
    (until === undefined || row.createdAt.getTime() < startOf(until) + DAY) &&
    (dueBefore === undefined || (row.dueBy !== null && row.dueBy < dueBefore));
};

/** The queue, as staff filters it. */
const queueData = (tables: Tables): Pick<Sync<DeskData>, 'saveStanding' | 'listQueue' | 'casesDue'> => {
  const { returnCases, orders, events } = tables;
  return {
    saveStanding(caseNumber, standing, now) {
      const { needs, status, due } = standing;
      returnCases.update(
        ({ number }) => number === caseNumber,
        ({ closedAt }) => ({
          needs,
          status,
          dueKind: due?.kind ?? null,
          dueBy: due?.by ?? null,
          closedAt: isOver(standing) ? (closedAt ?? now) : null,
          ...ERASED_NOTHING,
        }),
      );
    },

    listQueue(shop, filter, page) {
      const isWanted = filterOf(tables, filter);
      const rows = returnCases.select((row) => row.shop === shop && isWanted(row));
      const dueOf = ({ dueBy, number }: CaseRow): readonly [string, string] => [dueBy ?? '', number];
      const placeOf = ({ createdAt, number }: CaseRow): readonly [string, string] => [createdAt.toISOString(), number];
      const isByDue = filter.sort === 'due';
      const { rows: places, next } = isByDue
        ? pageOf(
            sorted(
              rows.filter(({ dueBy }) => dueBy !== null),
              dueOf,
            ),
            page,
            dueOf,
            'earliest',
          )
        : pageOf(latestFirst(rows, placeOf), page, placeOf);
      return {
        rows: places.flatMap((row) => {
          const [order] = orders.select(({ id }) => id === row.orderId);
          const [returnCase] = readCases(tables, ({ number }) => number === row.number);
          if (!order || !returnCase) return [];
          return [{ returnCase, customer: { name: order.customerName, email: order.customerEmail } }];
        }),
        next,
      };
    },

    casesDue(shop, { from, by, kinds, when }, limit) {
      const isTold = (key: string): boolean => events.select((row) => row.shop === shop && row.once === key).length > 0;
      const rows = returnCases.select(
        ({ shop: own, dueBy, dueKind }) =>
          own === shop && dueBy !== null && dueBy >= from && dueBy <= by && dueKind !== null && kinds.includes(dueKind),
      );
      return sorted(rows, ({ dueBy, number }) => [dueBy, number])
        .flatMap(({ number: caseNumber, dueKind: kind, dueBy }) =>
          kind && dueBy && !isTold(dueOnce(caseNumber, kind, dueBy, when)) ? [{ caseNumber, kind, by: dueBy }] : [],
        )
        .slice(0, limit);
    },
  };
};

/** What staff does to cases. */
export const deskData = (tables: Tables): Sync<DeskData> => {
  const { deskRequests, caseActs, settlements, returnCases } = tables;
  const ofCase =
    (caseNumber: string) =>
    (row: { caseNumber: string }): boolean =>
      row.caseNumber === caseNumber;
  return {
    ...queueData(tables),

    noteRequest(shop, caseNumber, id, hash) {
      if (deskRequests.insertNew({ shop, caseNumber, id, hash })) return 'new';
      const [earlier] = deskRequests.select((row) => row.caseNumber === caseNumber && row.id === id);
      return earlier?.hash === hash ? 'same' : 'other';
    },

    saveRules(caseNumber, rules) {
      returnCases.update(({ number }) => number === caseNumber, { rules });
    },

    rulesOf: (caseNumber) => returnCases.select(({ number }) => number === caseNumber)[0]?.rules ?? [],

    insertAct: (shop, caseNumber, act) =>
      caseActs.insert(actRow(shop, caseNumber, caseActs.select(ofCase(caseNumber)).length, act)),

    actsOf: (caseNumber) => sorted(caseActs.select(ofCase(caseNumber)), ({ ordinal }) => [ordinal]).map(toAct),

    insertSettlement: (shop, settlement) =>
      settlements.insert(settlementRow(shop, settlements.select(ofCase(settlement.caseNumber)).length, settlement)),

    settlementsOf: (caseNumber) =>
      sorted(settlements.select(ofCase(caseNumber)), ({ ordinal }) => [ordinal]).map(toSettlement),

    findSettlement(shop, id) {
      const [row] = settlements.select((one) => one.shop === shop && one.id === id);
      return row ? toSettlement(row) : null;
    },

    settle: (id, { state, at, reference, problem }) =>
      settlements.update((row) => row.id === id && row.state === 'pending', {
        state,
        settledAt: at,
        reference,
        problem,
      }).length > 0,

    refundedOf(orderId) {
      const numbers = new Set(returnCases.select((row) => row.orderId === orderId).map(({ number }) => number));
      return settlements
        .select(({ caseNumber, kind, state }) => numbers.has(caseNumber) && kind === 'refund' && state !== 'failed')
        .map(toSettlement);
    },
  };
};
