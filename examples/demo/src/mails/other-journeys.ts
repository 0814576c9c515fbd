import { FINE, LATER, REFUND, WITHDRAWAL } from './choices.js';
import { id, offerOf, type OpenReturn, type SampleDesk } from './sample-desk.js';
import { WRITTEN } from './written.js';

/** The smallest PNG there is. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const picture = (): Blob =>
  new Blob([Uint8Array.from(atob(PICTURE), (character) => character.charCodeAt(0))], { type: 'image/png' });

const receive = async (desk: SampleDesk, { number }: OpenReturn): Promise<void> => {
  const items = [{ position: 0, quantity: 1 }];
  await desk.keep(['goods_received'], () => desk.client.receiveGoods({ number, body: { ...id(), items } }));
};

/** Goods have lost value; the shop offers what they are still worth, and the customer answers, or does not. */
const offered =
  (answer: 'accept' | 'decline' | 'none') =>
  async (desk: SampleDesk): Promise<void> => {
    const { client, locale } = desk;
    const opened = await desk.open('case_created', [{ lineId: 'first', quantity: 1, choice: REFUND }]);
    const { number, token } = opened;
    await receive(desk, opened);
    const loss = { amount: 1500, ground: 'soiled' } as const;
    const units = [{ position: 0, ...LATER, loss, text: WRITTEN[locale].stained }];
    const found = await desk.keep(['counter_offer_made'], () =>
      client.inspectGoods({ number, body: { ...id(), units } }),
    );
    const offer = offerOf(found);
    if (answer === 'none') return desk.keep(['counter_offer_lapsed', 'due_reminded.late'], () => desk.wait(40));
    await desk.keep([answer === 'accept' ? 'counter_offer_accepted' : 'counter_offer_declined'], () =>
      client.answerCounterOffer({ token, number, offer, body: { accept: answer === 'accept' } }),
    );
  };

/** Withdrawn goods have lost value, and the rest comes too late. */
const withdrawn = async (desk: SampleDesk): Promise<void> => {
  const { client, locale } = desk;
  const opened = await desk.open('case_created.withdrawal', [{ lineId: 'first', quantity: 1, choice: WITHDRAWAL }]);
  const { number } = opened;
  await receive(desk, opened);
  const file = await client.uploadCaseFile({ number, body: picture() });
  const loss = { amount: 1500, ground: 'soiled' } as const;
  const text = WRITTEN[locale].stained;
  const units = [{ position: 0, ...FINE, loss, text, files: [file.id] }];
  await desk.keep(['value_deducted'], () => client.inspectGoods({ number, body: { ...id(), units } }));
  await desk.keep(['due_reminded.law'], () => desk.wait(40));
  const paid = await desk.keep(['refund_paid.withdrawal'], () => client.refundReturn({ number, body: id() }));
  if (paid.desk.payable.surcharge === 0) return;
  const body = { ...id(), of: 'surcharge', reference: 'SEPA 2026-1207' } as const;
  await desk.keep(['refund_paid.surcharge'], () => client.refundReturn({ number, body }));
};

const cancelled = async (desk: SampleDesk): Promise<void> => {
  const { client, locale } = desk;
  const { number, token } = await desk.open('case_created', [{ lineId: 'first', quantity: 1, choice: REFUND }]);
  const { answer, question } = WRITTEN[locale];
  await desk.keep(['message_added.to_customer'], () =>
    client.answerMessage({ number, body: { ...id(), text: answer } }),
  );
  await desk.keep(['message_added.to_shop'], () =>
    client.addMessage({ number, token, body: { ...id(), text: question } }),
  );
  await desk.keep(['case_cancelled'], () => client.cancelReturn({ number, token }));
};

/** Nothing is ever sent. */
const expired = async (desk: SampleDesk): Promise<void> => {
  const { days } = await desk.open('case_created', [{ lineId: 'first', quantity: 1, choice: REFUND }]);
  await desk.keep(['send_back_reminded'], () => desk.wait(days - 2));
  await desk.keep(['case_expired'], () => desk.wait(10));
};

/** What customers and the calendar do. */
export const OTHER_JOURNEYS = [
  offered('accept'),
  offered('decline'),
  offered('none'),
  withdrawn,
  cancelled,
  expired,
] as const;
