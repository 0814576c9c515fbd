import { travels } from '../../model/outcome.js';
import type { Check } from '../check.js';
import { finding } from '../finding.js';

/** Goods that stay where they are give nothing to wait for. */
const neverComes: Check = ({ rules }) =>
  rules.refunds.flatMap(({ path, rule: { on, when } }) => {
    const change = { path: `${path}.on`, value: 'approval' };
    return on !== 'approval' && when?.outcomes?.length && !when.outcomes.some(travels)
      ? [finding('moment_never_comes', change.path, { on }, { change })]
      : [];
  });

/** Given before anything is on its way, to anybody and whatever it is worth. */
const beforeGoods: Check = ({ rules }) =>
  rules.refunds.flatMap(({ path, rule: { on, when = {}, unless } }) => {
    const isBounded = when.caseValue ?? when.unitPrice ?? when.customer ?? when.segments ?? unless?.customer;
    return on === 'approval' && !isBounded && (when.outcomes?.some(travels) ?? true)
      ? [finding('refund_before_goods', `${path}.on`, {})]
      : [];
  });

/** When what goods bring is given. */
export const refundChecks: readonly Check[] = [neverComes, beforeGoods];
