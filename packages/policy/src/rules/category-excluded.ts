import { refused } from '../tracks/line-context.js';
import type { GoodwillRule } from './rule.js';

/** Categories that the shop takes back only where the law makes it. */
export const categoryExcluded: GoodwillRule = (soFar, { line, policy }) =>
  policy.goodwill.excludedCategories?.includes(line.category) || line.exception?.code === 'personalised'
    ? refused({ code: 'category_excluded', layer: 'shop', params: {} })
    : soFar;
