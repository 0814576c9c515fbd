import type { LocalDay } from './calendar/local-day.js';
import type { Order, OrderLine } from './model/order.js';
import type { Policy } from './model/policy.js';
import type { LineAssessment, Verdict } from './model/verdict.js';
import { statuteOf } from './statute/index.js';
import { assessConformity } from './tracks/conformity.js';
import { assessGoodwill } from './tracks/goodwill.js';
import { refused, type LineContext } from './tracks/line-context.js';
import { assessWithdrawal } from './tracks/withdrawal.js';

/** Units already in other cases of ours, by line id; what the order itself says comes on top. */
export type ReturnedUnits = Readonly<Record<string, number>>;

export interface CompiledPolicy {
  readonly policy: Policy;
  /**
   * Decides about every line of the order that this shop sold.
   *
   * @param today the calendar day where the consumer lives
   * @param returned units that went back or are asked for, beyond `OrderLine.returned`
   */
  assess(order: Order, today: LocalDay, returned?: ReturnedUnits): LineAssessment[];
}

const gone: Verdict = refused({ code: 'already_returned', layer: 'shop', params: {} });

const verdictsFor = (context: LineContext, open: number): LineAssessment['verdicts'] =>
  open === 0
    ? { withdrawal: gone, goodwill: gone, conformity: gone }
    : {
        withdrawal: assessWithdrawal(context),
        goodwill: assessGoodwill(context),
        conformity: assessConformity(context),
      };

/** How many units of the line have gone back or are on their way, never more than were bought. */
export const returnedUnits = (line: OrderLine, returned: ReturnedUnits = {}): number =>
  Math.min(line.quantity, line.returned + (returned[line.id] ?? 0));

/** Makes a policy ready to decide. Each line is judged alone: one line's window never closes another's. */
export const compilePolicy = (policy: Policy): CompiledPolicy => ({
  policy,
  assess(order, today, returned = {}) {
    const statute = statuteOf(order.country);
    const contractLines = order.lines.filter((line) => line.seller === policy.shop);
    return contractLines.map((line) => {
      const gone = returnedUnits(line, returned);
      const open = line.quantity - gone;
      const context = { order, line, contractLines, policy, statute, today };
      return { lineId: line.id, seller: line.seller, open, returned: gone, verdicts: verdictsFor(context, open) };
    });
  },
});
