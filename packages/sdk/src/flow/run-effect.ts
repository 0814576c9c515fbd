import type { CaseDetails } from '@returns-portal/contract';
import type { Access, ReturnsAdapter } from '../adapter/returns-adapter.js';
import type { Aside, Request } from './effect.js';
import type { AsideEvent, FlowEvent, ResultEvent } from './event.js';

/** What the effects need of the outside world. */
export interface FlowWorld {
  readonly adapter: ReturnsAdapter;
  /** Asks the page for the token of the customer who is signed in; null when nobody is. */
  readonly getToken?: (() => Promise<string | null>) | undefined;
  /** What is done to a file before it is sent, such as making a photo smaller. */
  readonly prepareFile?: ((file: Blob, signal: AbortSignal) => Promise<Blob>) | undefined;
}

/** What an adapter answered; one that cannot do what was offered must not be waited for. */
const answered = <Answer>(answer: Answer | undefined): Answer => {
  if (answer === undefined) throw new RangeError('The adapter cannot do that');
  return answer;
};

/** Does what a step waits for and says what came of it. Rejects as the adapter. */
export const runRequest = async (
  { adapter, getToken }: FlowWorld,
  request: Request,
  signal: AbortSignal,
): Promise<ResultEvent> => {
  switch (request.type) {
    case 'sign_in': {
      // A page that cannot say who is signed in keeps nobody from looking an order up.
      const ask = async () => (adapter.listOrders && adapter.openOrder ? getToken?.() : null);
      const customerToken = await ask().catch(() => null);
      return customerToken ? { type: 'customer.signed_in', customer: { customerToken } } : { type: 'customer.absent' };
    }
    case 'look_up':
      return { type: 'order.found', lookup: await adapter.lookUpOrder(request.request, { signal }) };
    case 'confirm_code': {
      const { verification, code } = request;
      const lookup = answered(await adapter.confirmCode?.({ verification, code }, { signal }));
      return { type: 'order.found', lookup };
    }
    case 'list_orders': {
      const page = request.cursor === null ? {} : { cursor: request.cursor };
      return { type: 'orders.listed', list: answered(await adapter.listOrders?.(request.customer, page, { signal })) };
    }
    case 'open_order': {
      const lookup = answered(await adapter.openOrder?.(request.customer, request.number, { signal }));
      return { type: 'order.found', lookup };
    }
    case 'read_order':
      return { type: 'order.read', order: await adapter.readOrder(request.access, { signal }) };
    case 'create_quote':
      return {
        type: 'quote.received',
        quote: await adapter.createQuote(request.access, request.selection, { signal }),
      };
    case 'submit':
      return {
        type: 'return.submitted',
        submission: await adapter.submitReturn(request.access, request.request, { signal }),
      };
  }
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A case with its code or label, for which a carrier may need a moment; without it when that takes longer. */
const readBooked = async (
  adapter: ReturnsAdapter,
  access: Access,
  number: string,
  signal: AbortSignal,
): Promise<CaseDetails | null> => {
  for (const milliseconds of [1000, 2000, 4000]) {
    const details = await adapter.readCaseDetails?.(access, number, { signal });
    const waits = details?.shipping === null && details.case.items.some(({ sendBackBy }) => sendBackBy);
    if (!waits) return details ?? null;
    await pause(milliseconds);
    signal.throwIfAborted();
  }
  return (await adapter.readCaseDetails?.(access, number, { signal })) ?? null;
};

/** Does what goes on beside the step. What an adapter cannot do is an empty list. */
export const runAside = async (
  { adapter, prepareFile }: FlowWorld,
  aside: Aside,
  signal: AbortSignal,
  send: (event: FlowEvent) => void,
): Promise<AsideEvent | null> => {
  switch (aside.type) {
    case 'read_shop': {
      const shop = await adapter.readShop?.({ signal });
      return shop ? { type: 'shop.read', shop } : null;
    }
    case 'list_variants': {
      const answer = await adapter.listVariants?.(aside.access, aside.query, { signal });
      return { type: 'variants.listed', group: aside.group, variants: answer?.variants ?? [] };
    }
    case 'list_points': {
      const answer = await adapter.listPoints?.(aside.access, aside.query, { signal });
      return { type: 'points.listed', seller: aside.query.seller, points: answer?.points ?? [] };
    }
    case 'list_slots': {
      const answer = await adapter.listSlots?.(aside.access, aside.query, { signal });
      return { type: 'slots.listed', seller: aside.query.seller, slots: answer?.slots ?? [] };
    }
    case 'read_details': {
      const details = await readBooked(adapter, aside.access, aside.number, signal);
      return details && { type: 'details.read', number: aside.number, details };
    }
    case 'upload': {
      const { id } = aside;
      const file = (await prepareFile?.(aside.file, signal)) ?? aside.file;
      const onProgress = (share: number) => send({ type: 'file.progressed', id, share });
      const stored = answered(await adapter.uploadFile?.(aside.access, file, { signal, onProgress }));
      return { type: 'file.stored', id, fileId: stored.id };
    }
  }
};
