import { goodwillRules } from '../goodwill/goodwill-rules.js';
import { assessGoodwill } from '../goodwill/assess-goodwill.js';
import type { Order, OrderLine } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { ReturnedUnits } from '../model/context.js';
import type { LineAssessment, Verdicts } from '../model/verdict.js';
import { decisionRules } from '../rules/decision-rules.js';
import { destinationRules } from '../rules/destination-rules.js';
import { methodRules } from '../rules/method-rules.js';
import { reasonRules } from '../rules/reason-rules.js';
import type { Subject } from '../rules/subject.js';
import type { LawBook } from '../statute/law-book.js';
import { assessConformity } from '../tracks/conformity.js';
import { refused, type LineContext } from '../tracks/line-context.js';
import { assessWithdrawal } from '../tracks/withdrawal.js';
import type { CompiledPolicy } from './compiled-policy.js';
import { settingsOf } from './settings-of.js';

const gone = refused({ code: 'already_returned', layer: 'shop', params: {} });
const allGone: Verdicts = { withdrawal: gone, goodwill: gone, conformity: gone };

/** How many units of the line have gone back or are on their way, never more than were bought. */
export const returnedUnits = (line: OrderLine, returned: ReturnedUnits = {}): number =>
  Math.min(line.quantity, line.returned + (returned[line.id] ?? 0));

export interface CompileOptions {
  /** Which country's law holds where: `statuteOf`, or a `lawBook` of the countries that a shop sells to. */
  readonly law: LawBook;
  /** On a marketplace, the operator's document: the seller can give more than it, never less. */
  readonly floor?: Policy | undefined;
}

/**
 * Makes a policy ready to decide, with the law of the given countries. Each line is judged alone: one line's window
 * never closes another's.
 */
export const compilePolicyWith = (policy: Policy, { law, floor }: CompileOptions): CompiledPolicy => {
  const own = goodwillRules(policy, policy.reasons, 'shop');
  const under = floor ? goodwillRules(floor, policy.reasons, 'operator') : null;
  const settings = settingsOf(policy, floor);
  const methodsFor = methodRules(policy.methods);
  const decisionsFor = decisionRules(policy);
  const reasonsOf = reasonRules(policy);

  const verdictsOf = (context: LineContext, subject: Subject): Verdicts => {
    const { line, contractLines } = context;
    const withdrawal = assessWithdrawal(context);
    const conformity = assessConformity(context);
    const guaranteeOver = !conformity.allowed && conformity.because.code === 'guarantee_over';
    const goodwill = assessGoodwill(own, under, subject, context, reasonsOf.goodwill(line.category, guaranteeOver));
    const together =
      settings.bundlesTogether && line.bundle !== undefined
        ? contractLines.filter(({ id, bundle }) => bundle === line.bundle && id !== line.id).map(({ id }) => id)
        : [];
    return {
      withdrawal: withdrawal.allowed ? { ...withdrawal, methods: methodsFor('withdrawal', subject) } : withdrawal,
      goodwill: goodwill.allowed
        ? {
            ...goodwill,
            methods: methodsFor('goodwill', subject),
            decisions: decisionsFor('goodwill', subject),
            together,
          }
        : goodwill,
      conformity: conformity.allowed
        ? {
            ...conformity,
            methods: methodsFor('conformity', subject),
            reasons: reasonsOf.conformity(line.category),
            decisions: decisionsFor('conformity', subject),
          }
        : conformity,
    };
  };

  return {
    policy,
    floor: floor ?? null,
    settings,
    law,
    addressFor: destinationRules(policy),
    assess(order, today, { returned, customer, askedBy = 'buyer' } = {}): LineAssessment[] {
      const statute = law(order);
      const contractLines = linesOf(order, policy.shop);
      return contractLines.map((line) => {
        const units = returnedUnits(line, returned);
        const context = { order, line, contractLines, policy, statute, today, gone: units, askedBy };
        const open = line.quantity - units;
        const verdicts = open === 0 ? allGone : verdictsOf(context, { order, line, today, customer });
        return { lineId: line.id, seller: line.seller, open, returned: units, verdicts };
      });
    },
  };
};

const linesOf = (order: Order, shop: string): readonly OrderLine[] =>
  order.lines.every(({ seller }) => seller === shop)
    ? order.lines
    : order.lines.filter(({ seller }) => seller === shop);
