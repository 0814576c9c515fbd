import {
  assessOrder,
  compilePolicy,
  quoteRefund,
  type Catalogue,
  type Choice,
  type GoodwillChoice,
  type GoodwillTerms,
  type Order,
  type Policy,
  type QuoteHistory,
  type RefundQuote,
  type WithdrawalTerms,
} from '@returns-portal/policy';
import { policy } from './fixtures.ts';

export const withdraw: Choice = { track: 'withdrawal' };
export const goodwill = (outcome: GoodwillChoice['outcome'], exchangeFor?: string): GoodwillChoice => ({
  track: 'goodwill',
  reason: 'too_small',
  outcome,
  ...(exchangeFor === undefined ? {} : { exchangeFor }),
});
export const refund = goodwill('refund');
export const credit = goodwill('store_credit');
export const guarantee = (outcome: 'repair' | 'replacement' | 'refund'): Choice => ({
  track: 'conformity',
  reason: 'defective',
  outcome,
});

/** The fixtures' policy with other goodwill and withdrawal terms. */
export const shopWith = (terms: Partial<GoodwillTerms>, withdrawal: Partial<WithdrawalTerms> = {}): Policy => ({
  ...policy,
  withdrawal: { ...policy.withdrawal, ...withdrawal },
  goodwill: { ...policy.goodwill, ...terms },
});

export const offering = (...offer: GoodwillTerms['outcomes'][number]['offer']): Pick<GoodwillTerms, 'outcomes'> => ({
  outcomes: [{ id: 'all', offer }],
});

export type Asked = readonly [lineId: string, quantity: number, choice: Choice];

export interface Asking {
  readonly order: Order;
  /** One policy for each seller; the fixtures' where it is missing. */
  readonly policies?: readonly Policy[];
  readonly floor?: Policy;
  readonly items: readonly Asked[];
  readonly method?: string;
  readonly parcels?: number;
  readonly history?: QuoteHistory;
  readonly catalogue?: Catalogue;
}

/** Assesses and quotes as a back end does, on a day on which everything is open. */
export const quote = (asking: Asking): RefundQuote => {
  const { order, policies = [policy], floor, items, method = 'post', parcels, history, catalogue } = asking;
  const compiled = Object.fromEntries(policies.map((each) => [each.shop, compilePolicy(each, { floor })]));
  return quoteRefund({
    order,
    policies: compiled,
    assessments: assessOrder(order, compiled, '2026-11-10', { returned: history?.returned }),
    selection: {
      items: items.map(([lineId, quantity, choice]) => ({ lineId, quantity, choice })),
      methods: policies.map(({ shop }) => ({ seller: shop, code: method, ...(parcels ? { parcels } : {}) })),
    },
    history,
    catalogue,
  });
};

/** Kind and amount of every component, in order. */
export const parts = ({ sellers }: RefundQuote) =>
  sellers.flatMap(({ components }) => components.map(({ kind, amount }) => [kind, amount] as const));

export const partsOf = (result: RefundQuote, kind: string) =>
  result.sellers.flatMap(({ components }) => components.filter((component) => component.kind === kind));

/** Sum of the components of a kind. */
export const amountOf = (result: RefundQuote, kind: string): number =>
  partsOf(result, kind).reduce((total, { amount }) => total + amount, 0);

export const totals = ({ refund: money, credit: credited, owed }: RefundQuote) => [money, credited, owed];
