import { assessGoodwill } from '../goodwill/assess-goodwill.js';
import type { ReturnedUnits } from '../model/context.js';
import type { Order, OrderLine } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { LineAssessment, Verdicts } from '../model/verdict.js';
import { destinationRules } from '../rules/destination-rules.js';
import { shopRules } from '../rules/shop-rules.js';
import { subjectOf } from '../rules/subject.js';
import type { LawBook } from '../statute/law-book.js';
import { alreadyReturnedBecause } from '../tracks/already-returned.js';
import { assessConformity } from '../tracks/conformity.js';
import { refused, type LineContext } from '../tracks/line-context.js';
import { openGroups } from '../tracks/unit-groups.js';
import { assessWithdrawal } from '../tracks/withdrawal.js';
import type { CompiledPolicy } from './compiled-policy.js';
import { settingsOf } from './settings-of.js';

const gone = refused(alreadyReturnedBecause);
const allGone: Verdicts = { withdrawal: gone, goodwill: gone, conformity: gone };

const verdictsOn = (context: LineContext): Verdicts => {
  const withdrawal = assessWithdrawal(context);
  const conformity = assessConformity(context);
  const guaranteeOver = !conformity.allowed && conformity.because.code === 'guarantee_over';
  return { withdrawal, goodwill: assessGoodwill(context, guaranteeOver), conformity };
};

/** How many units of the line have gone back or are on their way, never more than were bought. */
const returnedUnits = (line: OrderLine, returned: ReturnedUnits = {}): number =>
  Math.min(line.quantity, line.returned + (returned[line.id] ?? 0));

const linesOf = ({ lines }: Order, shop: string): readonly OrderLine[] =>
  lines.every(({ seller }) => seller === shop) ? lines : lines.filter(({ seller }) => seller === shop);

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
  const rules = shopRules(policy, floor);
  const settings = settingsOf(policy, floor);
  return {
    policy,
    floor: floor ?? null,
    settings,
    law,
    addressFor: destinationRules(policy),
    assess(order, today, { returned, customer, askedBy = 'buyer', exchange = true } = {}): LineAssessment[] {
      const statute = law(order);
      const contractLines = linesOf(order, policy.shop);
      return contractLines.map((line) => {
        const units = returnedUnits(line, returned);
        const open = line.quantity - units;
        const verdicts =
          open === 0
            ? allGone
            : verdictsOn({
                order,
                line,
                contractLines,
                policy,
                settings,
                rules,
                subject: subjectOf(order, line, today, customer),
                statute,
                today,
                groups: openGroups(line, units),
                gone: units,
                askedBy,
                exchange,
              });
        return { lineId: line.id, seller: line.seller, open, returned: units, verdicts };
      });
    },
  };
};
