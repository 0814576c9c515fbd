import type { Fact, FactCode } from '@returns-portal/policy';

export type FactGroup = 'withdrawal' | 'guarantee' | 'how_long' | 'choice' | 'limits' | 'costs' | 'ways' | 'notes';

/** Under which heading a fact stands. */
const GROUP_OF: Readonly<Record<FactCode, FactGroup>> = {
  withdrawal_period: 'withdrawal',
  withdrawal_return_cost: 'withdrawal',
  withdrawal_collected: 'withdrawal',
  guarantee_period: 'guarantee',
  guarantee_second_hand: 'guarantee',
  goodwill_none: 'how_long',
  goodwill_window: 'how_long',
  goodwill_season: 'how_long',
  send_back: 'how_long',
  goodwill_outcomes: 'choice',
  goodwill_gifts: 'choice',
  goodwill_bundles: 'choice',
  goodwill_restriction: 'limits',
  goodwill_condition: 'limits',
  goodwill_fee: 'costs',
  goodwill_delivery: 'costs',
  goodwill_clawback: 'costs',
  method: 'ways',
  note: 'notes',
};

export const inGroup = (facts: readonly Fact[], group: FactGroup): readonly Fact[] =>
  facts.filter(({ code }) => GROUP_OF[code] === group);
