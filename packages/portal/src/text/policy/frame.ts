import { msg, str } from '../../language/msg.js';

/** What stands around the conditions: titles, introductions, the foot, and what is said when there are none. */
export const frameText = {
  title: (shop: string) => msg(str`${shop}: returns at a glance`, { id: 'policy.title' }),
  full: () => msg('The conditions in full', { id: 'policy.full' }),
  byLaw: () => msg('Your rights by law', { id: 'policy.by_law' }),
  byLawIntro: () =>
    msg('These rights are yours, whatever the shop’s own conditions say.', { id: 'policy.by_law_intro' }),
  withdrawal: () => msg('Right of withdrawal', { id: 'policy.withdrawal' }),
  guarantee: () => msg('Legal guarantee', { id: 'policy.guarantee' }),
  byShop: () => msg('What the shop gives beyond the law', { id: 'policy.by_shop' }),
  byShopIntro: () =>
    msg('The shop adds this of its own accord. It takes nothing away from your rights by law.', {
      id: 'policy.by_shop_intro',
    }),
  byOperator: (name: string) => msg(str`What ${name} promises for every seller`, { id: 'policy.by_operator' }),
  byOperatorIntro: () =>
    msg('Where these conditions and those of the seller differ, the ones that are better for you count.', {
      id: 'policy.by_operator_intro',
    }),
  howLong: () => msg('How long', { id: 'policy.how_long' }),
  choice: () => msg('What you can choose', { id: 'policy.choice' }),
  limits: () => msg('Limits', { id: 'policy.limits' }),
  costs: () => msg('Costs and delivery', { id: 'policy.costs' }),
  ways: () => msg('Ways to send it back', { id: 'policy.ways' }),
  notes: () => msg('Good to know', { id: 'policy.notes' }),
  moreOnThis: () => msg('Read more', { id: 'policy.more' }),
  version: (version: string, day: string) =>
    msg(str`Version ${version} of the conditions, in force since ${day}.`, { id: 'policy.version' }),
  forCountry: (country: string) => msg(str`Country: ${country}.`, { id: 'policy.for_country' }),
  loading: () => msg('The return conditions are being loaded.', { id: 'policy.loading' }),
  missing: () =>
    msg('This shop has not published its own return conditions here. Your rights by law apply all the same.', {
      id: 'policy.missing',
    }),
  failed: () =>
    msg('The return conditions could not be loaded. Check your connection, then try again.', { id: 'policy.failed' }),
  retry: () => msg('Try again', { id: 'policy.retry' }),
};
