import type { Lookup, ShopView } from '@returns-portal/contract';
import type { CustomerAccess } from '../adapter/returns-adapter.js';
import { noAsides } from './asides.js';
import { emptyDraft } from './draft/draft.js';
import { fitDraft } from './draft/fit-draft.js';
import type {
  CaseState,
  FlowState,
  ItemsState,
  KeptDraft,
  LookupState,
  MakingState,
  Notice,
  OrdersState,
  Progress,
  VerifyState,
} from './state.js';

export const idle: Progress = { kind: 'idle' };
export const pending: Progress = { kind: 'pending' };

/** What every step begins with. */
export const fresh = { progress: idle, notice: null, problems: [] } as const;

export const initialState: LookupState = {
  ...fresh,
  step: 'lookup',
  shop: null,
  number: '',
  contact: { kind: 'email', value: '' },
  request: null,
  signingIn: false,
  kept: null,
};

/** An empty look-up in the same shop, which asks for what the shop wants first. */
export const beginLookup = (shop: ShopView | null, number = ''): LookupState => ({
  ...initialState,
  shop,
  number,
  contact: { kind: shop?.lookup.contacts[0] ?? 'email', value: '' },
});

/** The look-up with what was typed before a code was asked for. */
export const typedAgain = ({ shop, request, kept }: VerifyState): LookupState => {
  const kind = 'email' in request ? 'email' : 'postcode' in request ? 'postcode' : 'phone';
  const value = (request as Readonly<Record<string, string | undefined>>)[kind] ?? '';
  return { ...beginLookup(shop, request.number), contact: { kind, value }, kept };
};

/** Where a new beginning leads: to the orders of whoever is signed in, to the look-up else. */
export const beginAgain = (state: FlowState): LookupState | OrdersState => {
  if (state.step === 'verify') return typedAgain(state);
  const { shop } = state;
  return 'customer' in state && state.customer && state.step !== 'orders'
    ? {
        ...fresh,
        step: 'orders',
        shop,
        customer: state.customer,
        orders: [],
        next: null,
        kept: null,
        progress: pending,
      }
    : beginLookup(shop);
};

export const isPending = ({ progress }: FlowState): boolean => progress.kind === 'pending';

/** The same return in another step, with nothing pending or missing. */
export const carry = ({ shop, access, order, customer, draft, asides, revisiting }: MakingState) => ({
  ...fresh,
  shop,
  access,
  order,
  customer,
  draft,
  asides,
  revisiting,
});

interface Opening {
  readonly shop: ShopView | null;
  readonly customer: CustomerAccess | null;
  readonly kept: KeptDraft | null;
}

/** The order that was found, or the return whose number was asked for. */
export const beginOrder = ({ token, order, matchedCase }: Lookup, opening: Opening): ItemsState | CaseState => {
  const { shop, customer, kept } = opening;
  const common = { ...fresh, shop, access: { token }, order, customer };
  if (matchedCase) return { ...common, step: 'case', number: matchedCase };
  const mine = kept?.orderNumber === order.number ? kept : null;
  const notice: Notice | null = mine?.from === 'reload' ? { code: 'draft_restored' } : null;
  return {
    ...common,
    step: 'items',
    notice,
    draft: mine ? fitDraft(order, mine.draft) : emptyDraft,
    asides: noAsides,
    revisiting: false,
  };
};
