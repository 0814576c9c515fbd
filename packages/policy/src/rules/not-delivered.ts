import { refused } from '../tracks/line-context.js';
import type { GoodwillRule } from './rule.js';

/** Goods that have not arrived cannot be sent back; the right of withdrawal needs no arrival and is not touched. */
export const notDelivered: GoodwillRule = (soFar, { line }) =>
  line.delivery.status === 'on_its_way' ? refused({ code: 'not_delivered', layer: 'shop', params: {} }) : soFar;
