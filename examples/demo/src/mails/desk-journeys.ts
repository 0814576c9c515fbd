import { CREDIT, EXCHANGE, FINE, LATER, REFUND, REPAIR, REVIEWED, WORN } from './choices.js';
import { id, type SampleDesk } from './sample-desk.js';
import { WRITTEN } from './written.js';

/** One of two items is approved, the other declined. */
const decided = async (desk: SampleDesk): Promise<void> => {
  const { client, locale } = desk;
  const { number } = await desk.open('case_created.waits', [
    { lineId: 'first', quantity: 2, choice: REVIEWED },
    { lineId: 'second', quantity: 1, choice: REVIEWED },
  ]);
  await desk.keep(['items_declined'], () =>
    client.declineReturn({
      number,
      body: { ...id(), items: [{ position: 1 }], reason: 'outside_policy', text: WRITTEN[locale].declined },
    }),
  );
  await desk.keep(['items_approved'], () => client.approveReturn({ number, body: id() }));
};

/** Goods arrive in parts and with something else, one of them is refused, the others are paid by hand. */
const inParts = async (desk: SampleDesk): Promise<void> => {
  const { client, locale } = desk;
  const { unexpected, worn } = WRITTEN[locale];
  const { number } = await desk.open('case_created', [
    { lineId: 'first', quantity: 2, choice: REFUND },
    { lineId: 'second', quantity: 1, choice: REFUND },
  ]);
  const first = { ...id(), items: [{ position: 0, quantity: 1 }], unexpected: [{ title: unexpected, quantity: 1 }] };
  await desk.keep(['goods_received'], () => client.receiveGoods({ number, body: first }));
  await desk.keep(['goods_received.rest'], () =>
    client.receiveGoods({
      number,
      body: {
        ...id(),
        items: [
          { position: 1, quantity: 1 },
          { position: 2, quantity: 1 },
        ],
      },
    }),
  );
  await desk.keep(['goods_inspected'], () =>
    client.inspectGoods({
      number,
      body: {
        ...id(),
        units: [
          { position: 0, ...FINE },
          { position: 2, ...FINE },
          { position: 1, ...WORN, text: worn },
        ],
      },
    }),
  );
  await desk.keep(['refund_paid.by_hand'], () =>
    client.refundReturn({ number, body: { ...id(), reference: 'SEPA 2026-1181' } }),
  );
  await desk.keep(['goods_sent.send_back'], () =>
    client.sendGoods({
      number,
      body: { ...id(), what: 'send_back', carrier: 'Colissimo', trackingNumber: '8L00481723' },
    }),
  );
  await desk.keep(['feedback_asked'], () => desk.wait(5));
};

/** The provider fails once; staff is told, and later that money is overdue. Then it pays, on two payments. */
const byProvider = async (desk: SampleDesk): Promise<void> => {
  const { client } = desk;
  const { number } = await desk.open('case_created', [
    { lineId: 'first', quantity: 3, choice: REFUND },
    { lineId: 'second', quantity: 1, choice: REFUND },
  ]);
  const items = [
    { position: 0, quantity: 3 },
    { position: 1, quantity: 1 },
  ];
  await desk.keep(['goods_received'], () => client.receiveGoods({ number, body: { ...id(), items } }));
  await desk.keep(['due_reminded.inspection'], () => desk.wait(6));
  const units = items.map(({ position }) => ({ position, ...FINE }));
  await desk.keep(['goods_inspected.accepted'], () => client.inspectGoods({ number, body: { ...id(), units } }));
  desk.provider = { state: 'failed', problem: 'card_expired: the card is no longer valid' };
  await desk.keep(['refund_failed'], () => client.refundReturn({ number, body: id() }));
  await desk.keep(['due_reminded.refund_soon'], () => desk.wait(12.5));
  await desk.keep(['due_reminded.refund_over'], () => desk.wait(3));
  desk.provider = { state: 'done', reference: 'PSP-20931' };
  await desk.keep(['refund_paid'], () => client.refundReturn({ number, body: id() }));
};

const asCredit = async (desk: SampleDesk): Promise<void> => {
  const { client } = desk;
  const { number } = await desk.open('case_created.credit', [{ lineId: 'first', quantity: 1, choice: CREDIT }]);
  const items = [{ position: 0, quantity: 1 }];
  await desk.keep(['goods_received'], () => client.receiveGoods({ number, body: { ...id(), items } }));
  await desk.keep(['goods_inspected.credit'], () =>
    client.inspectGoods({ number, body: { ...id(), units: [{ position: 0, ...FINE }] } }),
  );
  await desk.keep(['credit_issued'], () => client.issueCredit({ number, body: id() }));
};

/** What is wanted costs more. */
const exchanged = async (desk: SampleDesk): Promise<void> => {
  const { client } = desk;
  const { number } = await desk.open('case_created.exchange', [{ lineId: 'first', quantity: 1, choice: EXCHANGE }]);
  await desk.keep(['difference_paid'], () =>
    client.recordPayment({ number, body: { ...id(), reference: 'PAY-5581' } }),
  );
  await desk.keep(['goods_sent.exchange'], () =>
    client.sendGoods({
      number,
      body: { ...id(), what: 'exchange', carrier: 'DPD', trackingNumber: '0998 1234 5678' },
    }),
  );
};

const mended = async (desk: SampleDesk): Promise<void> => {
  const { client } = desk;
  const { number } = await desk.open('case_created.claim', [{ lineId: 'second', quantity: 1, choice: REPAIR }]);
  await desk.keep(['items_approved.claim'], () => client.approveReturn({ number, body: id() }));
  const items = [{ position: 0, quantity: 1 }];
  await desk.keep(['goods_received.claim'], () => client.receiveGoods({ number, body: { ...id(), items } }));
  await desk.keep([], () => client.inspectGoods({ number, body: { ...id(), units: [{ position: 0, ...LATER }] } }));
  await desk.keep(['goods_sent.repaired'], () => client.sendGoods({ number, body: { ...id(), what: 'repaired' } }));
};

const gone = async (desk: SampleDesk): Promise<void> => {
  const { client, locale } = desk;
  const { number } = await desk.open('case_created', [{ lineId: 'first', quantity: 1, choice: REFUND }]);
  const unexpected = [{ title: WRITTEN[locale].unexpected, quantity: 1 }];
  await desk.keep(['parcel_empty'], () => client.receiveGoods({ number, body: { ...id(), items: [], unexpected } }));
  await desk.keep(['goods_lost'], () => client.markLost({ number, body: id() }));
};

/** What staff does. */
export const DESK_JOURNEYS = [decided, inParts, byProvider, asCredit, exchanged, mended, gone] as const;
