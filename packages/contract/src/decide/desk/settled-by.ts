import type { CaseItem } from '../../wire-types.js';

/** What settles an item: money, credit, or goods that are sent. */
export const settledBy = ({ choice }: Pick<CaseItem, 'choice'>): 'refund' | 'credit' | 'exchange' | 'remedy' => {
  if (choice.track === 'withdrawal') return 'refund';
  switch (choice.outcome) {
    case 'store_credit':
      return 'credit';
    case 'refund':
    case 'price_reduction':
    case 'keep_item':
      return 'refund';
    case 'exchange':
      return 'exchange';
    case 'repair':
    case 'replacement':
      return 'remedy';
  }
};
